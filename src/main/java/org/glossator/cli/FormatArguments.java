package org.glossator.cli;

import org.glossator.export.FormatOptions;
import org.glossator.export.OverlapPolicy;
import org.glossator.export.TagScheme;
import org.glossator.export.catalog.FormatName;
import org.glossator.schema.LabelSchema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// In which form an export is written.
final class FormatArguments {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "F",
            required = true,
            description =
                    "The form: jsonl is Glossator's own and carries everything; spacy, conll2003,"
                            + " conllu, brat, webanno-tsv, xmi, cas-json, hf, label-studio,"
                            + " prodigy, doccano, bioc, csv, tsv, decisions.")
    private String format = "";

    @Option(
            names = "--overlap",
            paramLabel = "POLICY",
            description =
                    "Which of overlapping spans goes out where a form can carry only one: longest"
                            + " (if not given), priority:LABEL,LABEL,… or, for conll2003,"
                            + " file-a-label.")
    private String overlap = "longest";

    @Option(
            names = "--tags",
            paramLabel = "SCHEME",
            description = "How tokens are tagged: iob2 (if not given), iob1, bilou.")
    private TagScheme tags = TagScheme.IOB2;

    @Option(
            names = "--offsets-only",
            description = "With jsonl: neither text nor attributes, only places and labels.")
    private boolean offsetsOnly;

    /// @throws ParameterException if the options make no sense
    void check() {
        name();
        policy();
    }

    FormatName name() {
        FormatName name =
                FormatName.named(format)
                        .orElseThrow(() ->
                                wrong(
                                        "--format must be one of "
                                                + String.join(", ", FormatName.ids())));
        if (offsetsOnly && name != FormatName.JSONL) {
            throw wrong("--offsets-only goes with --format jsonl");
        }
        return offsetsOnly ? FormatName.OFFSETS : name;
    }

    FormatOptions options(LabelSchema schema) {
        return new FormatOptions(schema, policy(), tags);
    }

    private OverlapPolicy policy() {
        return policy(overlap, spec);
    }

    /// @param overlap as it was typed
    /// @throws ParameterException if it is none
    static OverlapPolicy policy(String overlap, CommandSpec spec) {
        try {
            return OverlapPolicy.parse(overlap);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--overlap must be longest, priority:LABEL,LABEL,… or file-a-label");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
