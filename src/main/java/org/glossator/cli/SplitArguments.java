package org.glossator.cli;

import java.util.Optional;
import org.glossator.export.split.Split;
import org.glossator.export.split.SplitPlan;
import org.glossator.export.split.SplitRatio;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How a corpus is split.
final class SplitArguments {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--split",
            paramLabel = "TRAIN/DEV/TEST",
            description =
                    "Split the letters, as 80/10/10; near-duplicates and letters of one case stay on"
                            + " one side.")
    private @Nullable String split;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "Decides which group is on which side. If not given, of the seeds 1 to "
                            + Split.SEEDS_TRIED
                            + " the one that gives each side its part of every label.")
    private @Nullable Long seed;

    @Option(
            names = "--similar",
            paramLabel = "N",
            description =
                    "How alike near-duplicates are, as the Jaccard index of their words five by"
                            + " five: more than 0.5, at most 1; ${DEFAULT-VALUE} if not given.")
    private double similar = SplitPlan.NEAR_DUPLICATE;

    /// @throws ParameterException if it is none
    Optional<SplitPlan> plan() {
        if (split == null) {
            if (seed != null) {
                throw wrong("--seed goes with --split");
            }
            return Optional.empty();
        }
        SplitRatio ratio;
        try {
            ratio = SplitRatio.parse(split);
        } catch (IllegalArgumentException e) {
            throw wrong("--split must be TRAIN/DEV/TEST, as 80/10/10, with two parts at least");
        }
        try {
            return Optional.of(new SplitPlan(ratio, seed, similar));
        } catch (IllegalArgumentException e) {
            throw wrong("--similar must be more than 0.5 and at most 1");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
