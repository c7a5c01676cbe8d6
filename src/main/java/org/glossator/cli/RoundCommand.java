package org.glossator.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.glossator.session.ProjectRounds;
import org.glossator.session.ProjectSession;
import org.glossator.session.RoundOrder;
import org.glossator.store.Round;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "round",
        mixinStandardHelpOptions = true,
        description = {
            "Deals a project's letters out to reviewers, and shows how far each is.",
            "With --create NAME a round is made; with --show NAME one is shown; else all are listed."
                    + " A round is blind unless --open is given: nobody is shown another's marks of"
                    + " a letter before all who have it are done with it."
        })
final class RoundCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Projects projects;

    @Spec private CommandSpec spec;

    @Option(names = "--create", paramLabel = "NAME", description = "Make a round of this name.")
    private @Nullable String created;

    @Option(names = "--show", paramLabel = "NAME", description = "Show this round's letters.")
    private @Nullable String shown;

    @Option(
            names = "--reviewer",
            paramLabel = "NAME",
            description = "Who gets letters, with --create; given as often as there are reviewers.")
    private List<String> reviewers = List.of();

    @Option(
            names = "--split",
            description = "Each letter goes to one reviewer; to all of them if not given.")
    private boolean split;

    @Option(
            names = "--overlap",
            paramLabel = "P",
            description = "Each letter goes to one, and a share P of them, such as 0.2, to two.")
    private @Nullable Double overlap;

    @Option(names = "--open", description = "Reviewers see each other's marks: not blind.")
    private boolean open;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who deals; \"${DEFAULT-VALUE}\" if not given.")
    private String by = ProjectSession.FIRST_REVIEWER;

    @Option(names = "--seed", paramLabel = "N", description = "${DEFAULT-VALUE} if not given.")
    private long seed = 1;

    @Option(names = "--json", description = "Print JSON instead of tables.")
    private boolean json;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    RoundCommand(Terminal terminal, Projects projects) {
        this.terminal = terminal;
        this.projects = projects;
    }

    @Override
    public Integer call() throws IOException {
        if (created != null && (shown != null || reviewers.isEmpty())) {
            throw usage("--create needs --reviewer, and no --show");
        }
        Round.Plan plan = plan();
        try (ProjectSession session = project.open(projects, by)) {
            ProjectRounds rounds = session.rounds();
            if (created != null) {
                show(
                        rounds.make(
                                new RoundOrder(
                                        created, reviewers, plan, seed, !open, Optional.empty())),
                        rounds);
            } else if (shown != null) {
                show(rounds.named(shown), rounds);
            } else {
                list(rounds);
            }
        }
        return ExitStatus.DONE;
    }

    private Round.Plan plan() {
        if (overlap == null) {
            return split ? Round.Plan.SPLIT : Round.Plan.ALL;
        }
        if (split || !(overlap > 0 && overlap <= 1)) {
            throw usage("--overlap must be above 0 and at most 1, and goes without --split");
        }
        return Round.Plan.overlap(overlap);
    }

    private void list(ProjectRounds rounds) throws IOException {
        if (json) {
            new JsonReport()
                    .with("rounds", rounds.all().stream().map(one -> json(one, rounds)).toList())
                    .print(terminal.out());
            return;
        }
        Table table = new Table().row("round", "plan", "blind", "letters", "done");
        for (Round round : rounds.all()) {
            List<Round.Part> parts = rounds.parts(round);
            table.row(
                    round.name(),
                    plan(round),
                    round.blind() ? "yes" : "no",
                    "%,d".formatted(parts.stream().mapToInt(Round.Part::letters).sum()),
                    "%,d".formatted(parts.stream().mapToInt(Round.Part::done).sum()));
        }
        table.print(terminal.out());
    }

    private void show(Round round, ProjectRounds rounds) throws IOException {
        if (json) {
            new JsonReport().with("round", json(round, rounds)).print(terminal.out());
            return;
        }
        terminal.out()
                .printf(
                        "%s: %s, %s, seed %d%n",
                        round.name(), plan(round), round.blind() ? "blind" : "open", round.seed());
        Table table = new Table().row("reviewer", "letters", "done", "package sent");
        for (Round.Part part : rounds.parts(round)) {
            Instant sent = part.sentAt();
            table.row(
                    part.reviewer().name(),
                    "%,d".formatted(part.letters()),
                    "%,d".formatted(part.done()),
                    sent == null ? "" : sent.toString());
        }
        table.print(terminal.out());
    }

    private static RoundJson json(Round round, ProjectRounds rounds) {
        return new RoundJson(
                round.name(),
                round.plan().kind().name().toLowerCase(Locale.ROOT),
                round.plan().share(),
                round.seed(),
                round.blind(),
                rounds.parts(round).stream()
                        .map(part ->
                                new PartJson(part.reviewer().name(), part.letters(), part.done()))
                        .toList());
    }

    private static String plan(Round round) {
        return switch (round.plan().kind()) {
            case ALL -> "all to all";
            case SPLIT -> "split";
            case OVERLAP -> "split, %s twice".formatted(percent(round.plan().share()));
        };
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", share * 100);
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    record RoundJson(
            String name,
            String plan,
            double share,
            long seed,
            boolean blind,
            List<PartJson> parts) {}

    record PartJson(String reviewer, int letters, int done) {}
}
