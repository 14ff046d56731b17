using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

/// <summary>The CRM.COM Web API V4. Signs in when it is first needed, and once more when the session is over.</summary>
public sealed class Crm
{
    /// <summary>
    /// What the reference server answers when a session is over. Which codes a system of CRM.COM gives is on no page:
    /// add those that yours gives.
    /// </summary>
    static readonly HashSet<string> SessionIsOver = new HashSet<string>
    {
        "COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDSESSIONTOKENEXCEPTION",
        "COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONEXPIREDEXCEPTION",
        "COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONRELEASEDEXCEPTION",
    };

    static readonly HttpClient Http = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };

    readonly string root;
    readonly JObject credentials;
    string token;

    public Crm(string baseUrl, string username, string password, string organisation)
    {
        root = baseUrl + "/crmapi/rest/v2/";
        credentials = JObject.FromObject(new { username, password, organisation });
    }

    /// <summary>How often it has signed in.</summary>
    public int Logins { get; private set; }

    /// <summary>Reads. An identifier is the text <c>field=value</c>.</summary>
    public Task<JToken> GetAsync(string path, IDictionary<string, string> parameters)
    {
        return WithSessionAsync(session =>
        {
            var query = new Dictionary<string, string>(parameters) { ["token"] = session };
            var pairs = query.Select(pair => pair.Key + "=" + Uri.EscapeDataString(pair.Value));
            return SendAsync(new HttpRequestMessage(HttpMethod.Get, root + path + "?" + string.Join("&", pairs)));
        });
    }

    /// <summary>
    /// Changes, or reads what takes a body. An identifier is an object with exactly one of its fields.
    /// </summary>
    public Task<JToken> PostAsync(string path, object fields)
    {
        return WithSessionAsync(session =>
        {
            var body = JObject.FromObject(fields);
            body["token"] = session;
            return PostJsonAsync(path, body);
        });
    }

    /// <summary>
    /// Goes through a list, from R13.0.0 on. There is no total: the list ends with a page that is empty.
    /// </summary>
    public async Task ForEachAsync(
        string path, int pageSize, IDictionary<string, string> parameters, Action<JToken> action)
    {
        var offset = 0;
        JArray page;
        do
        {
            page = (JArray)await GetAsync(path, new Dictionary<string, string>(parameters)
            {
                ["number_of_results"] = pageSize.ToString(),
                ["offset"] = offset.ToString(),
            });
            foreach (var record in page)
                action(record);
            offset += page.Count;
        } while (page.Count > 0);
    }

    async Task<JToken> WithSessionAsync(Func<string, Task<JToken>> call)
    {
        var isRenewed = token == null;
        if (isRenewed)
            await LogInAsync();
        try
        {
            return await call(token);
        }
        catch (Refused refused) when (!isRenewed && SessionIsOver.Contains(refused.Code))
        {
            await LogInAsync();
            return await call(token);
        }
    }

    async Task LogInAsync()
    {
        var session = await PostJsonAsync("authentication/token", credentials);
        token = (string)session["token"];
        Logins++;
    }

    Task<JToken> PostJsonAsync(string path, JObject body)
    {
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, root + path)
        {
            Content = new StringContent(body.ToString(), Encoding.UTF8, "application/json"),
        });
    }

    static async Task<JToken> SendAsync(HttpRequestMessage request)
    {
        var response = await Http.SendAsync(request);
        JObject answer;
        try
        {
            answer = JObject.Parse(await response.Content.ReadAsStringAsync());
        }
        catch (JsonReaderException)
        {
            answer = new JObject();
        }
        // A failure may come with HTTP status 200, so the code of the envelope decides.
        var code = (string)answer.SelectToken("status.code");
        if (code == null)
            throw new HttpRequestException("No answer of the API, HTTP " + (int)response.StatusCode);
        if (code != "OK")
            throw new Refused(code, (string)answer["status"]["message"], (string)answer["status"]["description"]);
        return answer["data"];
    }
}
