package org.glossator.session;

import java.util.List;
import org.glossator.quality.Evaluation;
import org.glossator.quality.run.RunDetails;
import org.glossator.quality.run.RunMistakes;

/// How a detector or a reviewer does against gold.
///
/// @param letters how many letters gold is done with
/// @param errors in the order of the letters, the first of them if there are very many
/// @param allErrors how many errors there are
/// @param mistakes all of them, to be compared with those of another run
public record RunReport(
        int letters,
        Evaluation evaluation,
        RunDetails details,
        List<RunError> errors,
        long allErrors,
        RunMistakes mistakes) {

    public RunReport {
        errors = List.copyOf(errors);
    }
}
