package org.glossator.ui.dialog;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.stage.Window;
import org.glossator.store.Backup;
import org.glossator.store.ProjectException;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.OpeningQuestions.Answer;
import org.jspecify.annotations.Nullable;

/// Says what is safe of a damaged project, and offers the newest backup that is whole.
final class DamagedDialog {

    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Texts texts;
    private final @Nullable Window owner;

    DamagedDialog(Texts texts, @Nullable Window owner) {
        this.texts = texts;
        this.owner = owner;
    }

    Answer ask(Path project, ProjectException refusal, Optional<Backup> backup) {
        String date = backup.map(one -> MADE.format(one.madeAt())).orElse("");
        String safe =
                backup.isPresent()
                        ? texts.get("opening.damaged.backup", date)
                        : texts.get("opening.damaged.no-backup");
        return new OfferDialog(texts, owner)
                .ask(
                        texts.get("opening.damaged", OpeningQuestions.name(project)),
                        refusal.getMessage()
                                + "\n\n"
                                + safe
                                + "\n\n"
                                + texts.get("opening.damaged.recover", project),
                        backup.isPresent() ? texts.get("opening.restore", date) : null);
    }
}
