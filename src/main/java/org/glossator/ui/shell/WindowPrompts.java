package org.glossator.ui.shell;

import java.util.List;
import javafx.stage.Window;
import org.glossator.letter.Span;
import org.glossator.mark.Mark;
import org.glossator.schema.Label;
import org.glossator.session.OpenLetter;
import org.glossator.ui.Texts;
import org.glossator.ui.span.InspectorPane;
import org.jspecify.annotations.Nullable;

/// What the actions on spans ask and say, in the window's own parts.
record WindowPrompts(
        Texts texts, Window owner, Desk desk, StatusBar statusBar, InspectorPane inspector)
        implements SpanActions.Prompts {

    @Override
    public void say(String text, Object... arguments) {
        statusBar.say(texts.get(text, arguments));
    }

    @Override
    public void edit(@Nullable String attribute) {
        inspector.edit(attribute);
    }

    @Override
    public boolean confirmOthers(Mark mark, List<Span> others) {
        OpenLetter open = desk.letter().get();
        return open != null
                && OthersDialog.confirm(
                        texts, owner, open.letter().text(), name(mark.label()), others);
    }

    private String name(String label) {
        return desk.session().schema().label(label).map(Label::name).orElse(label);
    }
}
