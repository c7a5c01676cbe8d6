package org.glossator.ui.shell;

import org.testfx.api.FxRobot;
import org.testfx.service.query.NodeQuery;

/// Keys and mouse that look things up on the window's thread. Elsewhere the parts of a window can
/// change while they are being gone through.
final class Hands extends FxRobot {

    @Override
    public NodeQuery lookup(String query) {
        try {
            return OpenedWindow.onWindow(() -> super.lookup(query));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
