using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;

/// <summary>Runs the mains of libraries one after the other, and says of each how it ended.</summary>
public static class Run
{
    public static int Main(string[] args)
    {
        var stdout = Console.Out;
        foreach (var file in Directory.GetFiles(args[0], "*.dll").OrderBy(name => name))
        {
            foreach (var type in Assembly.LoadFrom(file).GetTypes().OrderBy(type => type.Name))
            {
                var main = type.GetMethod("Main", BindingFlags.Public | BindingFlags.Static);
                if (main == null)
                    continue;
                var printed = new StringWriter();
                Console.SetOut(printed);
                string end, text;
                try
                {
                    ((Task)main.Invoke(null, null)).GetAwaiter().GetResult();
                    end = "ended";
                    text = printed.ToString();
                }
                catch (Exception error)
                {
                    end = "failed";
                    text = error.GetBaseException().ToString();
                }
                var name = Path.GetFileNameWithoutExtension(file) + "/" + type.Name;
                stdout.WriteLine(name + "\t" + end + "\t" + Convert.ToBase64String(Encoding.UTF8.GetBytes(text)));
            }
        }
        stdout.Flush();
        return 0;
    }
}
