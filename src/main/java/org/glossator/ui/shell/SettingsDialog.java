package org.glossator.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.glossator.schema.LabelSchema;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.FirstFocus;
import org.glossator.ui.dialog.Fitting;

/// The settings in a window of their own. What is changed holds at once; each part can be put back
/// to what is usual.
final class SettingsDialog extends Dialog<ButtonType> {

    private final Texts texts;

    SettingsDialog(AppliedSettings settings, LabelSchema schema, Texts texts, Window owner) {
        this.texts = texts;
        initOwner(owner);
        setTitle(texts.get("settings.title"));
        TabPane tabs = new TabPane();
        tabs.setId("settings");
        tabs.setAccessibleText(texts.get("settings.title"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .setAll(
                        List.of(
                                tab("appearance", new AppearanceSettings(settings, texts)),
                                tab("keys", new KeySettings(settings, schema, texts)),
                                tab("reviewing", new ReviewSettings(settings, texts))));
        getDialogPane().setContent(tabs);
        getDialogPane().getStyleClass().add("settings-dialog");
        getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        setResizable(true);
        Fitting.within(getDialogPane(), owner);
        FirstFocus.in(this, tabs::requestFocus);
    }

    private Tab tab(String name, Region content) {
        Node fitted = name.equals("keys") ? content : Fitting.scrolling(content);
        Tab tab = new Tab(texts.get("settings." + name), fitted);
        tab.setId("settings-" + name);
        return tab;
    }
}
