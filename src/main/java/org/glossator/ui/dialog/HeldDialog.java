package org.glossator.ui.dialog;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.stage.Window;
import org.glossator.store.Holder;
import org.glossator.store.ProjectException;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.OpeningQuestions.Answer;
import org.jspecify.annotations.Nullable;

/// Says who has a project open, or that it may not be written, and offers to read it.
final class HeldDialog {

    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Texts texts;
    private final @Nullable Window owner;
    private final ZoneId zone;

    HeldDialog(Texts texts, @Nullable Window owner, ZoneId zone) {
        this.texts = texts;
        this.owner = owner;
        this.zone = zone;
    }

    Answer ask(String project, ProjectException refusal) {
        return new OfferDialog(texts, owner)
                .ask(
                        texts.get("opening.held", project),
                        refusal.holder().map(this::who).orElseGet(() -> nobody(refusal))
                                + "\n\n"
                                + texts.get("opening.held.read"),
                        texts.get("opening.read"));
    }

    private String who(Holder holder) {
        return texts.get(
                "opening.held.by",
                holder.user(),
                holder.machine(),
                SINCE.format(holder.since().atZone(zone)));
    }

    private static String nobody(ProjectException refusal) {
        return String.valueOf(refusal.getMessage());
    }
}
