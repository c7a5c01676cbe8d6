package org.glossator.ui.shell;

import java.util.Locale;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;
import org.glossator.ui.ShortWords;
import org.glossator.ui.Texts;

/// What was just done, in a few words.
final class DeedWords {

    private final Texts texts;
    private final LabelSchema schema;

    DeedWords(Texts texts, LabelSchema schema) {
        this.texts = texts;
        this.schema = schema;
    }

    /// @param letter the text of the letter that it was done to
    String of(Deed deed, String letter) {
        String sort = deed.sort().name().toLowerCase(Locale.ROOT);
        String words =
                texts.get(
                        deed.count() > 1 ? "deed." + sort + ".many" : "deed." + sort,
                        ShortWords.of(deed.span().of(letter)),
                        schema.label(deed.label()).map(Label::name).orElse(deed.label()),
                        deed.count());
        return switch (deed.way()) {
            case DONE -> words;
            case UNDONE -> texts.get("deed.undone", words);
            case REDONE -> texts.get("deed.redone", words);
        };
    }

    /// What leads back: undoing what was done, doing again what was undone.
    static Command back(Deed deed) {
        return switch (deed.way()) {
            case DONE, REDONE -> Command.UNDO;
            case UNDONE -> Command.REDO;
        };
    }
}
