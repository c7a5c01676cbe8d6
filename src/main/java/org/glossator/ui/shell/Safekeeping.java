package org.glossator.ui.shell;

import java.util.function.Consumer;
import org.glossator.session.ProjectCare;
import org.glossator.store.Backup;
import org.glossator.store.Holder;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.KeyChange;
import org.jspecify.annotations.Nullable;

/// What a window knows of its project's file.
///
/// @param care the project with its key
/// @param heldBy who has it open, if it is only read here and that can be told
/// @param onRestore called when the reviewer chose a backup to bring the project back from
/// @param onKeyChange called when the reviewer asked for another password; it is wiped there
public record Safekeeping(
        ProjectCare care,
        @Nullable Holder heldBy,
        Consumer<Backup> onRestore,
        Consumer<KeyChange> onKeyChange) {

    /// What stands in the status bar of a project that is only read.
    String readOnly(Texts texts) {
        return heldBy == null
                ? texts.get("opening.read-only")
                : texts.get("opening.read-only.by", heldBy.user(), heldBy.machine());
    }

    /// What a reviewer is told who wants to change it.
    String refusal(Texts texts) {
        return heldBy == null
                ? texts.get("opening.refused")
                : texts.get("opening.refused.by", heldBy.user());
    }
}
