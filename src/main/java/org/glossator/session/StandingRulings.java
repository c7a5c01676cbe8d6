package org.glossator.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.glossator.mark.Edit;
import org.glossator.store.EditId;
import org.glossator.store.LoggedEdit;
import org.glossator.store.RulingEntry;
import org.jspecify.annotations.Nullable;

/// The rulings on one letter that are not undone. It follows the adjudicated layer's log. A ruling
/// stands, too, that a change of the labels keeps from being undone.
final class StandingRulings {

    /// An edit of the layer that stands.
    ///
    /// @param ruling `null` if the edit is none
    private record Step(@Nullable RulingEntry ruling, Edit edit) {}

    /// A ruling that stands, and the edit that made it so.
    record Standing(RulingEntry ruling, Edit edit) {}

    /// The latest on top.
    private final Deque<Step> done = new ArrayDeque<>();

    private final Deque<Step> undone = new ArrayDeque<>();

    static StandingRulings of(List<LoggedEdit> log, List<RulingEntry.Stored> stored) {
        Map<EditId, RulingEntry> byEdit = new HashMap<>();
        stored.forEach(one -> byEdit.put(one.edit(), one.ruling()));
        StandingRulings standing = new StandingRulings();
        for (LoggedEdit entry : log) {
            switch (entry.kind()) {
                case DO -> standing.did(byEdit.get(entry.id()), entry.edit());
                case UNDO -> standing.undid();
                case REDO -> standing.redid();
                case SCHEMA, RESTORE -> {}
            }
        }
        return standing;
    }

    void did(@Nullable RulingEntry ruling, Edit edit) {
        done.push(new Step(ruling, edit));
        undone.clear();
    }

    void undid() {
        undone.push(done.pop());
    }

    void redid() {
        done.push(undone.pop());
    }

    /// The latest standing ruling that fulfils the condition.
    Optional<Standing> latest(Predicate<RulingEntry> condition) {
        return all().filter(one -> condition.test(one.ruling())).findFirst();
    }

    /// All that stand, the latest first.
    Stream<Standing> all() {
        return done.stream()
                .flatMap(step -> {
                    RulingEntry ruling = step.ruling();
                    return ruling == null
                            ? Stream.empty()
                            : Stream.of(new Standing(ruling, step.edit()));
                });
    }
}
