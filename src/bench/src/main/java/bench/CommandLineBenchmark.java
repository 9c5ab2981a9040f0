package bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** A process from its start to its end: the command line on the sample that it brings along, and an empty main. */
public class CommandLineBenchmark {

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Benchmark
    public void sample() throws IOException, InterruptedException {
        run(List.of(JAVA, "-jar", System.getProperty("cli")));
    }

    @Benchmark
    public void emptyMain() throws IOException, InterruptedException {
        run(List.of(JAVA, "-cp", System.getProperty("java.class.path"), EmptyMain.class.getName()));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT).start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with exit code " + code);
        }
    }
}
