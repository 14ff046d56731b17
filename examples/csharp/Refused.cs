using System;

/// <summary>The server answered, and its answer is a failure.</summary>
public sealed class Refused : Exception
{
    public Refused(string code, string message) : base(code + ": " + message)
    {
        Code = code;
    }

    /// <summary>Which failure it is: <c>status.code</c> of the answer.</summary>
    public string Code { get; }
}
