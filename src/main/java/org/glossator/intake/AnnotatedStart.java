package org.glossator.intake;

import java.io.IOException;
import java.nio.file.Path;

/// Tells annotated letters from other JSON by the first of them.
final class AnnotatedStart {

    private AnnotatedStart() {}

    static boolean is(Path json) {
        try (Letters letters = JsonLetters.of(json)) {
            return letters.hasNext() && !isUnknown(letters.next());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isUnknown(Intake intake) {
        return intake instanceof Intake.Refused(_, Refusal reason, _)
                && (reason == Refusal.NOT_ANNOTATED || reason == Refusal.DAMAGED);
    }
}
