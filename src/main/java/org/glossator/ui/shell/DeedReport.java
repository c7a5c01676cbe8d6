package org.glossator.ui.shell;

import java.util.Locale;
import java.util.function.Consumer;
import org.glossator.session.OpenLetter;
import org.glossator.ui.Texts;

/// Says in the status bar what was just done, and offers the way back.
///
/// @param run runs a command
record DeedReport(Texts texts, Desk desk, StatusBar statusBar, KeyMap keys, Consumer<Command> run) {

    void tell(Deed deed) {
        OpenLetter open = desk.letter().get();
        if (open == null) {
            return;
        }
        DeedWords words = new DeedWords(texts, desk.session().schema());
        Command back = DeedWords.back(deed);
        statusBar.say(
                words.of(deed, open.letter().text()),
                texts.get("deed.back." + back.name().toLowerCase(Locale.ROOT), keys.first(back)),
                () -> run.accept(back));
    }
}
