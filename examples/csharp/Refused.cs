using System;

/// <summary>The server answered, and its answer is a failure.</summary>
public sealed class Refused : Exception
{
    public Refused(string code, string message, string description)
        : base((code + ": " + message + " " + description).TrimEnd())
    {
        Code = code;
    }

    /// <summary>Which failure it is: <c>status.code</c> of the answer.</summary>
    public string Code { get; }
}
