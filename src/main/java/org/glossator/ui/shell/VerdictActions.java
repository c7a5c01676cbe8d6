package org.glossator.ui.shell;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.glossator.store.Sample;

/// What is answered of the item of a spot check that is asked about: of a span whether it is right,
/// of a window without suggestions how many spans are missing.
final class VerdictActions {

    private final SpotCheckView view;
    private final Tools tools;

    VerdictActions(SpotCheckView view, Tools tools) {
        this.view = view;
        this.tools = tools;
    }

    void yes() {
        answer(Sample.Answer.YES, window -> note(window, window.countMisses()));
    }

    void no() {
        answer(
                Sample.Answer.NO,
                window -> {
                    window.forgetMisses();
                    view.ask(window);
                });
    }

    void fix() {
        answer(Sample.Answer.FIX, _ -> {});
    }

    /// Of a window: one more span that is missing, whatever its label.
    void miss() {
        view.current()
                .filter(AskedItem::isWindow)
                .ifPresent(window -> {
                    window.addMiss();
                    view.ask(window);
                });
    }

    /// Takes the verdict back that was given last before this item.
    void undo() {
        view.current()
                .ifPresent(now -> {
                    List<Sample.Item> items = now.sample().items();
                    int at = now.item().place();
                    Sample.Item item =
                            now.sample().verdict(now.item()).isPresent() || at == 0
                                    ? now.item()
                                    : items.get(at - 1);
                    if (tools.desk().mayChange() && now.sample().verdict(item).isPresent()) {
                        tools.desk().track(now.sample().takeBack(item));
                        view.show(item);
                        tools.tell("check.taken-back");
                    }
                });
    }

    private void answer(Sample.Answer ofSpan, Consumer<AskedItem> ofWindow) {
        view.current()
                .ifPresent(now -> {
                    if (now.isWindow()) {
                        ofWindow.accept(now);
                    } else {
                        note(now, now.judge(ofSpan));
                    }
                });
    }

    private void note(AskedItem now, Supplier<CompletableFuture<?>> verdict) {
        if (tools.desk().mayChange()) {
            tools.desk().track(verdict.get());
            view.goOn(now.sample(), now.item().place() + 1);
        }
    }
}
