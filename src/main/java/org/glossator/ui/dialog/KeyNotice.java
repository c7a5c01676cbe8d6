package org.glossator.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.glossator.session.Failure;
import org.glossator.ui.Texts;

/// Tells what came of changing a project's password, once the window shows it again.
///
/// @param notice shows it
public record KeyNotice(Notice notice, Texts texts) {

    /// @param encrypted whether the project has a password now
    /// @param left what lies beside it and is not under its key
    public void changed(boolean encrypted, List<Path> left) {
        notice.show(
                texts.get(encrypted ? "secret.changed" : "secret.removed"),
                texts.get(left.isEmpty() ? "secret.all" : "secret.left", left.size()),
                left.stream().map(Path::toString).collect(Collectors.joining("\n")));
    }

    public void refused(Failure failure) {
        notice.show(
                texts.get("secret.refused"), texts.get("secret.refused.what", failure.text()), "");
    }
}
