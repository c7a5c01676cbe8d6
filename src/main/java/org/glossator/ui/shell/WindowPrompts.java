package org.glossator.ui.shell;

import org.glossator.ui.Texts;
import org.glossator.ui.span.InspectorPane;
import org.jspecify.annotations.Nullable;

/// What the actions on spans ask and say, in the window's own parts.
record WindowPrompts(Texts texts, StatusBar statusBar, InspectorPane inspector)
        implements SpanActions.Prompts {

    @Override
    public void say(String text, Object... arguments) {
        statusBar.say(texts.get(text, arguments));
    }

    @Override
    public void edit(@Nullable String attribute) {
        inspector.edit(attribute);
    }
}
