// Calls the server with the generated client. Each line is a step, tab-separated: type, code, type of data, value.
using System;
using System.Linq;
using Org.OpenAPITools.Api;
using Org.OpenAPITools.Client;
using Org.OpenAPITools.Model;

public static class Program
{
    static string Env(string name) => Environment.GetEnvironmentVariable(name);

    static void Say(string step, object answer, AnswerStatus status, object data, string value) =>
        Console.WriteLine(string.Join("\t", step, answer.GetType().Name, status.Code, data == null ? "none" : data.GetType().Name, value));

    static void Session(string step, SessionTokenAnswer answer)
    {
        bool open = answer.Data != null && !string.IsNullOrEmpty(answer.Data.Token);
        Say(step, answer, answer.Status, open ? answer.Data : null, open ? "a token" : "");
    }

    static void Show(string step, AccessTokenAnswer answer)
    {
        AccessToken data = answer.Data != null && answer.Data.Number != null ? answer.Data : null;
        string value = data == null ? "" : data.Number + " " + data.AccountsReceivable.AccountOwner.Name + " " + Wire(data.LifeCycleState);
        Say(step, answer, answer.Status, data, value);
    }

    /// <summary>The text of an enum's value on the wire.</summary>
    static string Wire(object value)
    {
        var member = value.GetType().GetMember(value.ToString()).Single();
        return ((System.Runtime.Serialization.EnumMemberAttribute)member.GetCustomAttributes(false).Single()).Value;
    }

    static void List(string step, UserListAnswer answer)
    {
        var users = answer.Data ?? new System.Collections.Generic.List<User>();
        Say(step, answer, answer.Status, users.FirstOrDefault(), string.Join(",", users.Select(user => user.Username)));
    }

    static Login User(string password) =>
        new Login(username: Env("CRM_USERNAME"), password: password, organisation: Env("CRM_ORGANISATION"));

    static AccessTokenLookup Card(string token, string code) =>
        new AccessTokenLookup(token: token, accessTokenIdentifier: new AccessTokenIdentifier(
            new AccessTokenIdentifierByAuthenticationCode(authenticationCode: code)));

    public static void Main()
    {
        // HTTP Basic of the login by key: the key is the username, and the password is empty.
        var settings = new Configuration { BasePath = Env("CRM_URL"), Username = Env("CRM_KEY"), Password = "" };
        using (var http = new System.Net.Http.HttpClient())
        {
            var authentication = new AuthenticationApi(http, settings);
            var cards = new AccessTokensApi(http, settings);
            var users = new UsersApi(http, settings);
            SessionTokenAnswer opened = authentication.CreateSessionToken(User(Env("CRM_PASSWORD")));
            Session("login", opened);
            Session("key", authentication.CreateSessionTokenByWebApiKey(new WebApiKeyLogin()));
            string token = opened.Data.Token;
            Show("show", cards.ShowAccessToken(Card(token, Env("CRM_CARD"))));
            List("list", users.ListUsers(token: token, unitIdentifier: Env("CRM_UNIT")));
            Session("refused login", authentication.CreateSessionToken(User("wrong")));
            Show("nothing to show", cards.ShowAccessToken(Card(token, "NO SUCH CARD")));
            List("list of a stranger", users.ListUsers(token: "NO SUCH SESSION", unitIdentifier: Env("CRM_UNIT")));
        }
    }
}
