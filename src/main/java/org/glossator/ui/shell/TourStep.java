package org.glossator.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.glossator.ui.shell.Deed.Sort;

/// The steps of the tour, in their order. Each is done by running one of its commands, or by a deed
/// of its sort.
enum TourStep {
    WALK(
            Set.of(Command.NEXT_SPAN, Command.PREVIOUS_SPAN, Command.NEXT_UNDECIDED),
            Set.of(),
            Command.NEXT_SPAN,
            Command.PREVIOUS_SPAN),
    ACCEPT(Set.of(), Set.of(Sort.ACCEPTED), Command.ACCEPT, Command.REJECT),
    EDGE(Set.of(), Set.of(Sort.RESIZED), Command.END_OUT, Command.END_IN, Command.START_OUT),
    RELABEL(Set.of(), Set.of(Sort.RELABELLED)),
    ADD(Set.of(), Set.of(Sort.ADDED)),
    UNDO(Set.of(Command.UNDO), Set.of(), Command.UNDO, Command.REDO),
    NEXT_LETTER(
            Set.of(Command.NEXT_LETTER, Command.ACCEPT_ALL_NEXT),
            Set.of(),
            Command.NEXT_LETTER,
            Command.ACCEPT_ALL_NEXT),
    FIND(
            Set.of(Command.FIND_IN_LETTER, Command.FIND_IN_PROJECT),
            Set.of(),
            Command.FIND_IN_LETTER,
            Command.FIND_IN_PROJECT),
    EXPORT(Set.of(Command.EXPORT), Set.of(), Command.EXPORT),
    END(Set.of(), Set.of(), Command.KEYS, Command.PALETTE, Command.TOUR);

    private final Set<Command> commands;
    private final Set<Sort> sorts;
    private final List<Command> named;

    /// @param named the commands whose keys the step's words name, in this order
    TourStep(Set<Command> commands, Set<Sort> sorts, Command... named) {
        this.commands = commands;
        this.sorts = sorts;
        this.named = List.of(named);
    }

    /// The key of the step's words in the bundle.
    String text() {
        return "tour." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<Command> named() {
        return named;
    }

    boolean isDoneBy(Command command) {
        return commands.contains(command);
    }

    boolean isDoneBy(Deed deed) {
        return deed.way() != Deed.Way.UNDONE && sorts.contains(deed.sort());
    }

    /// The step after this one, if this is not the last.
    Optional<TourStep> following() {
        return ordinal() + 1 < values().length
                ? Optional.of(values()[ordinal() + 1])
                : Optional.empty();
    }
}
