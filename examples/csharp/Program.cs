using System;
using System.Collections.Generic;
using System.Threading.Tasks;

/// <summary>
/// Lists the products of a family page by page, changes one, handles a failure and outlives its session.
/// </summary>
public static class Program
{
    public static void Main()
    {
        RunAsync().GetAwaiter().GetResult();
    }

    static async Task RunAsync()
    {
        var crm = new Crm(
            Setting("BASE_URL", "http://127.0.0.1:8080"),
            Setting("CRM_USERNAME", "integrator"),
            Setting("CRM_PASSWORD", "open-sesame"),
            Setting("CRM_ORGANISATION", "DEMO"));

        var filter = new Dictionary<string, string>
        {
            ["family_identifier"] = "code=TV",
            ["fields_set"] = "code,description",
        };
        await crm.ForEachAsync("products/list", 2, filter, product =>
            Console.WriteLine($"{product["code"]}: {product["description"]}"));

        var changed = await crm.PostAsync("products/update", new
        {
            product_identifier = new { code = "SPORTS" },
            description = "All \"sports\" channels",
        });
        Console.WriteLine($"Changed: {changed["description"]}");

        try
        {
            await crm.PostAsync("products/update", new { product_identifier = new { code = "NONE" }, description = "None" });
        }
        catch (Refused refused)
        {
            Console.WriteLine($"Refused: {refused.Code}");
        }

        // As if the session had ended meanwhile: the next call signs in again.
        await crm.PostAsync("authentication/token/release", new { });
        var one = await crm.GetAsync("products/show", new Dictionary<string, string>
        {
            ["product_identifier"] = "code=SPORTS",
        });
        Console.WriteLine($"Still there: {one["description"]}");
        Console.WriteLine($"Signed in {crm.Logins} times");
    }

    static string Setting(string name, string otherwise)
    {
        return Environment.GetEnvironmentVariable(name) ?? otherwise;
    }
}
