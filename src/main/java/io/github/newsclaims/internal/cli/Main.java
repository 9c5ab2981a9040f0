package io.github.newsclaims.internal.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The command line's entry point. */
public final class Main {

    private static final int DONE = 0;
    private static final int SOME_FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private static final String USAGE = """
            Usage: newsclaims [OPTION]... [FILE|FOLDER|-]...
            Reads Russian news items and writes who claims what, on whose word, and when.

            Without arguments it reads the sample item that it brings along.
              FILE                 a text file in UTF-8 with one item
              FOLDER               all files *.txt in it, in the order of their names
              -                    standard input

              --items FILE         items on the lines of a JSON Lines file (- is standard input):
                                   {"id": …, "published": …, "headline": …, "text": …}
                                   and, if there are, "publisher", "lead" and "caption"
              --published DATE     day of publication, YYYY-MM-DD, of items that give none
              --publisher NAME     outlet that items are from that name none
              --lexicon FOLDER     words of your own: outlets.tsv, institutions.tsv, verbs.tsv,
                                   light_cues.tsv, markers.tsv, roles.tsv
              --format FORMAT      how to write them:
                                   text    for people to read (the default)
                                   html    a page for a browser; several in a folder, with an index
                                   jsonl   JSON Lines, for programs
                                   jsonld  JSON-LD in the terms of schema.org, a line each
                                   brat    a folder for the annotation tool brat
                                   dot     a graph of who cites whom, one of all items
              --colour             text in colours
              --lang en|ru         the language of the words on pages: English (the default) or Russian
              --output FILE        where to write them; a new file, unless with --resume
              --output FOLDER      the same for brat and html: a new or empty folder
              --resume             go on behind the items that FILE holds already (for jsonl)
              --threads N          how many threads parse; all cores by default. The order stays
              --help               show this
              --version            show the version

            Exit code: 0 all done; 1 some inputs failed, each named on standard error, or the output did; 2 wrong usage.
            A run that is stopped (Ctrl-C) ends its output with a whole item.
            """;

    private Main() {
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the command's arguments
     */
    public static void main(String[] args) {
        // Without a logging provider on the class path slf4j would say so on standard error.
        if (System.getProperty("slf4j.internal.verbosity") == null) {
            System.setProperty("slf4j.internal.verbosity", "ERROR");
        }
        // System.out hides failures, and writes in the encoding of the locale.
        int code = run(args, System.in, new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err), Surroundings.ofProcess());
        if (code != DONE) {
            System.exit(code);
        }
    }

    /**
     * Runs the command.
     *
     * @param args the command's arguments
     * @param in standard input
     * @param out standard output; written to in UTF-8, not closed
     * @param err standard error; written to in UTF-8, not closed
     * @return the exit code: 0 all done, 1 some inputs or the output failed, 2 wrong usage
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return run(args, in, out, err, Surroundings.NONE);
    }

    static int run(String[] args, InputStream in, OutputStream out, OutputStream err, Surroundings surroundings) {
        var messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        var output = new Output(out);
        try {
            return run(Arguments.parse(args), in, output, messages, surroundings);
        } catch (Arguments.UsageException e) {
            messages.println("newsclaims: " + e.getMessage());
            messages.print(USAGE);
            messages.flush();
            return WRONG_USAGE;
        } catch (FailedException e) {
            messages.println("newsclaims: " + e.getMessage());
            return SOME_FAILED;
        }
    }

    private static int run(Arguments arguments, InputStream in, Output out, PrintStream err, Surroundings surroundings)
            throws FailedException {
        switch (arguments.action()) {
            case HELP:
                out.write(USAGE);
                break;
            case VERSION:
                out.write("newsclaims " + version() + "\n");
                break;
            default:
                return new Session(arguments, in, out, err, surroundings).run() ? DONE : SOME_FAILED;
        }
        out.flush();
        return DONE;
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(unpacked)" : version;
    }
}
