package org.glossator.ui.dialog;

import java.nio.file.Path;
import java.util.Optional;
import org.glossator.session.Failure;
import org.glossator.store.Backup;
import org.glossator.store.Verification;
import org.glossator.ui.Texts;

/// Tells what came of restoring a project, once the window shows it again.
///
/// @param notice shows it
public record RestoreNotice(Notice notice, Texts texts) {

    /// Says where the project lies that was moved aside, or why nothing was restored. If neither is
    /// there, nothing was asked for and nothing is said.
    public void tell(Optional<Backup.Restored> restored, Optional<Failure> trouble) {
        restored.ifPresent(done -> notice.show(texts.get("opening.restored"), words(done), ""));
        trouble.ifPresent(failure ->
                notice.show(
                        texts.get("opening.not-restored"),
                        texts.get("opening.not-restored.what", failure.text()),
                        ""));
    }

    private String words(Backup.Restored restored) {
        Verification check = restored.check();
        Path aside = restored.replaced();
        return aside == null
                ? texts.get("opening.restored.new", check.letters(), check.edits())
                : texts.get("opening.restored.what", check.letters(), check.edits(), aside);
    }
}
