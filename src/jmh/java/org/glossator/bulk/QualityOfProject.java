package org.glossator.bulk;

import java.util.List;
import java.util.function.ToLongFunction;
import org.glossator.quality.agreement.Bootstrap;
import org.glossator.session.EvaluationOrder;
import org.glossator.session.Measured;
import org.glossator.session.Progress;
import org.glossator.session.ProjectSession;

/// How long the measures of quality take over a project that [BulkProject] made, from its file:
/// `QualityOfProject PROJECT [ROUNDS]`. Each round measures all, in one process as the window does;
/// the first of them also waits for the compiler.
public final class QualityOfProject {

    private QualityOfProject() {}

    public static void main(String[] args) {
        int rounds = args.length < 2 ? 3 : Integer.parseInt(args[1]);
        try (ProjectSession session = BulkProject.open(args[0], "first")) {
            for (int round = 1; round <= rounds; round++) {
                System.out.printf("round %d%n", round);
                time("agreement, letters", session, QualityOfProject::agreement);
                time("evaluation of a reviewer, errors", session, QualityOfProject::evaluation);
                time("consistency, findings", session, QualityOfProject::consistency);
            }
        }
    }

    private static long agreement(ProjectSession session) {
        return session.quality()
                .agreement(List.of("first", "second"), false, Bootstrap.STANDARD, Progress.none())
                .letters();
    }

    private static long evaluation(ProjectSession session) {
        return session.evaluation()
                .run(new EvaluationOrder("first", new Measured.Layer("second")), Progress.none())
                .allErrors();
    }

    private static long consistency(ProjectSession session) {
        return session.quality().consistency(Progress.none()).size();
    }

    private static void time(
            String what, ProjectSession session, ToLongFunction<ProjectSession> measure) {
        long cpu = cpu();
        long start = System.nanoTime();
        long found = measure.applyAsLong(session);
        System.out.printf(
                "%-34s %,10d %6.1f s %6.1f s of CPU%n",
                what, found, (System.nanoTime() - start) / 1e9, (cpu() - cpu) / 1e3);
    }

    /// Milliseconds of all threads: what a busy machine hardly changes.
    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }
}
