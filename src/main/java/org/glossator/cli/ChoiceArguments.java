package org.glossator.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.glossator.export.Deidentification;
import org.glossator.export.Selection;
import org.glossator.query.Query;
import org.glossator.schema.LabelSchema;
import org.glossator.session.ExportChoice;
import org.glossator.session.LetterChoice;
import org.glossator.session.Progress;
import org.glossator.session.ProjectSession;
import org.glossator.store.LetterId;
import org.glossator.store.QueueEntry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Which letters and spans an export takes.
final class ChoiceArguments {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--status",
            paramLabel = "all|accepted",
            description =
                    "all (if not given): annotations and undecided suggestions;"
                            + " accepted: annotations only.")
    private Selection status = Selection.ALL;

    @Option(
            names = "--label",
            paramLabel = "LABEL",
            split = ",",
            description = "Only spans of these labels; letters without any stay.")
    private Set<String> labels = new LinkedHashSet<>();

    @Option(
            names = "--letters",
            paramLabel = "all|started|done",
            description = "Which letters: all (if not given), those begun, or those done.")
    private LetterChoice.Progress letters = LetterChoice.Progress.ALL;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            description = "Only letters that were last worked on that day or later (UTC).")
    private @Nullable LocalDate since;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            description = "Only letters that were last worked on that day or before (UTC).")
    private @Nullable LocalDate until;

    @Option(
            names = "--query",
            paramLabel = "QUERY",
            description = "Only letters that answer it; see search.")
    private String query = "";

    @Option(
            names = "--rejected",
            description = "Rejected suggestions too, as hard negatives beside the spans.")
    private boolean rejected;

    @Option(
            names = "--deidentify",
            paramLabel = "LABEL",
            split = ",",
            arity = "0..1",
            fallbackValue = "DATE",
            description =
                    "Masks what spans of these labels cover, DATE if none is named; offsets hold."
                            + " What no span marks is not masked.")
    private Set<String> deidentify = new LinkedHashSet<>();

    ExportChoice choice(ProjectSession session) {
        check("--label", labels, session.schema());
        check("--deidentify", deidentify, session.schema());
        return new ExportChoice(
                session.choose(new LetterChoice(letters, since, until)).and(answering(session)),
                status,
                labels,
                rejected,
                deidentify.isEmpty() ? null : new Deidentification(deidentify));
    }

    /// The options that were given, by their names; what was not given is not in it.
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("status", status.name().toLowerCase(Locale.ROOT));
        words.put("letters", letters.name().toLowerCase(Locale.ROOT));
        add(words, "label", String.join(",", labels));
        add(words, "since", since == null ? "" : since.toString());
        add(words, "until", until == null ? "" : until.toString());
        add(words, "query", query);
        add(words, "rejected", rejected ? "yes" : "");
        add(words, "deidentify", String.join(",", deidentify));
        return words;
    }

    private static void add(Map<String, String> words, String name, String value) {
        if (!value.isBlank()) {
            words.put(name, value);
        }
    }

    private Predicate<QueueEntry> answering(ProjectSession session) {
        if (query.isBlank()) {
            return _ -> true;
        }
        Set<LetterId> found = ConcurrentHashMap.newKeySet();
        session.searching()
                .search(
                        parsed(session),
                        Integer.MAX_VALUE,
                        Progress.none(),
                        hits -> hits.forEach(hit -> found.add(hit.letter())));
        return entry -> found.contains(entry.id());
    }

    private Query parsed(ProjectSession session) {
        return new QueryArgument(spec, "--query", query).parsed(session.schema());
    }

    private void check(String option, Set<String> named, LabelSchema schema) {
        for (String label : named) {
            if (schema.label(label).isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(), option + ": the project has no label " + label);
            }
        }
    }
}
