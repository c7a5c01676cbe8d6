package org.glossator.ui.shell;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.glossator.session.Failure;
import org.glossator.ui.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Why something was not done, as the reviewer is told. The log is told the code alone.
///
/// @param stopped the key of what is said when the reviewer stopped it
/// @param failed the key of what is said when it failed, with the failure as its argument
record FailureWords(Texts texts, String stopped, String failed) {

    private static final Logger LOG = LoggerFactory.getLogger(FailureWords.class);

    String of(Throwable failure) {
        if (isStop(failure)) {
            return texts.get(stopped);
        }
        Failure known = Failure.of(failure);
        LOG.warn("{}: {}", failed, known.code());
        return texts.get(failed, known.text());
    }

    /// Whether it was the reviewer who wanted it to end, be it said by the work or by a job that
    /// waited for it.
    static boolean isStop(Throwable failure) {
        return failure instanceof CancellationException
                || failure instanceof CompletionException
                        && failure.getCause() instanceof CancellationException;
    }
}
