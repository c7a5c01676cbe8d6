package org.glossator.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.mark.Suggestion;
import org.glossator.session.CrashReports;

/// Runs command lines as scripts would, and catches what they say.
final class Cli {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2014-03-01T12:00:00Z"), ZoneOffset.UTC);

    /// What a command line came to.
    record Result(int status, String out, String err) {

        List<String> outLines() {
            return out.lines().toList();
        }

        List<String> errLines() {
            return err.lines().toList();
        }
    }

    private Cli() {}

    /// With detectors of a few words, so that a test knows what is to be found where.
    static Result run(Object... args) {
        return run(_ -> Cli::words, args);
    }

    /// With the shipped detectors.
    static Result runShipped(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        return run(new CommandLineTool(terminal(out, err), CLOCK, reports(CLOCK)), out, err, args);
    }

    static Result run(
            Function<List<Path>, Function<String, List<Suggestion>>> detectors, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        return run(
                new CommandLineTool(terminal(out, err), CLOCK, reports(CLOCK), detectors),
                out,
                err,
                args);
    }

    /// Reports of faults, which no test is to cause, into the build's own folder.
    static CrashReports reports(Clock clock) {
        return new CrashReports(Path.of("target", "crash-reports"), clock);
    }

    private static Result run(
            CommandLineTool tool, StringWriter out, StringWriter err, Object... args) {
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        return new Result(tool.run(words), out.toString(), err.toString());
    }

    private static Terminal terminal(StringWriter out, StringWriter err) {
        return new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
    }

    /// Finds `Norco` as a drug and `not` with the word behind it, over line breaks, as a decision.
    static List<Suggestion> words(String text) {
        List<Suggestion> found = new ArrayList<>();
        Matcher matcher = Pattern.compile("Norco|not\\s+\\w+").matcher(text);
        while (matcher.find()) {
            boolean drug = matcher.group().startsWith("N");
            found.add(
                    Suggestion.of(
                            new Span(matcher.start(), matcher.end()),
                            drug ? "DRUG" : "DECISION",
                            drug ? Attributes.of("ingredient", "a/b") : Attributes.none(),
                            drug ? "drug.test" : "decision.test",
                            0.75));
        }
        return found;
    }
}
