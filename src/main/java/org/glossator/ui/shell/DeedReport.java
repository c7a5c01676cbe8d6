package org.glossator.ui.shell;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.glossator.session.OpenLetter;
import org.glossator.ui.Texts;

/// Says in the status bar what was just done, and offers the way back.
///
/// @param run runs a command
record DeedReport(
        Texts texts, Desk desk, StatusBar statusBar, Supplier<KeyMap> keys, Consumer<Command> run)
        implements OthersActions.BulkTelling {

    void tell(Deed deed) {
        OpenLetter open = desk.letter().get();
        if (open != null) {
            DeedWords words = new DeedWords(texts, desk.session().schema());
            Command back = DeedWords.back(deed);
            tell(words.of(deed, open.letter().text()), back, () -> run.accept(back));
        }
    }

    /// Tells of one edit that was made, in these words.
    void tell(String words) {
        tell(words, Command.UNDO, () -> run.accept(Command.UNDO));
    }

    @Override
    public void tell(String words, Command back, Runnable goBack) {
        String way = "deed.back." + back.name().toLowerCase(Locale.ROOT);
        statusBar.say(words, texts.get(way, keys.get().first(back)), goBack);
    }
}
