import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the classes of each folder together, runs their mains one after the other, and says of each how it ended. */
public class Run {
    private static final PrintStream OUT = System.out;

    public static void main(String[] args) throws Exception {
        for (Path folder : list(Path.of(args[0]))) {
            List<Path> files = list(folder);
            Path classes = Files.createTempDirectory(folder.getParent().getParent(), "classes");
            if (!compile(files, classes)) {
                continue;
            }
            try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
                for (Path file : files) {
                    run(folder.getFileName() + "/" + nameOf(file), loader.loadClass(nameOf(file)));
                }
            }
        }
        System.exit(0);
    }

    private static boolean compile(List<Path> files, Path classes) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of("-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
            boolean isFine = compiler
                .getTask(null, manager, found, options, null, manager.getJavaFileObjectsFromPaths(files))
                .call();
            for (Diagnostic<? extends JavaFileObject> one : found.getDiagnostics()) {
                if (one.getKind() == Diagnostic.Kind.ERROR) {
                    Path file = Path.of(one.getSource().toUri());
                    say(file.getParent().getFileName() + "/" + nameOf(file), "failed", "does not compile: " + one);
                }
            }
            return isFine;
        }
    }

    private static void run(String name, Class<?> program) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
            say(name, "ended", printed.toString(StandardCharsets.UTF_8));
        } catch (InvocationTargetException error) {
            say(name, "failed", error.getCause().toString());
        }
    }

    private static void say(String name, String end, String text) {
        OUT.println(name + "\t" + end + "\t" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Path> list(Path folder) throws Exception {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().collect(Collectors.toList());
        }
    }

    private static String nameOf(Path file) {
        return new File(file.toString()).getName().replace(".java", "");
    }
}
