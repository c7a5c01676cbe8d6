package org.glossator.ui.shell;

import static javafx.scene.input.KeyCombination.keyCombination;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;

/// Which keys run which command: the commands' own keys, or what the reviewer chose instead.
/// Immutable; no combination ever belongs to two commands that work in one view.
public final class KeyMap {

    private static final KeyMap USUAL = new KeyMap(usualKeys());

    private final Map<Command, List<KeyCombination>> keys;

    private KeyMap(Map<Command, List<KeyCombination>> keys) {
        this.keys = new EnumMap<>(keys);
    }

    /// What came of the wish to give a command a key.
    public sealed interface Change {

        /// The command has the key.
        record Made(KeyMap keys) implements Change {}

        /// The key runs another command already.
        record TakenByCommand(Command command) implements Change {}

        /// The key labels already.
        record TakenByLabel(Label label) implements Change {}
    }

    /// The commands' own keys.
    public static KeyMap usual() {
        return USUAL;
    }

    /// The commands' own keys, but for those that were changed. Names of commands or keys that
    /// nobody knows are left out, and so is a key that another command has.
    ///
    /// @param changed as [#changed()] gives it
    public static KeyMap of(Map<String, List<String>> changed) {
        Map<Command, List<KeyCombination>> keys = usualKeys();
        Map<Command, List<KeyCombination>> taken = usualKeys();
        changed.keySet().forEach(name -> command(name).ifPresent(taken::remove));
        new TreeMap<>(changed)
                .forEach((name, combinations) ->
                        command(name)
                                .ifPresent(command -> {
                                    List<KeyCombination> wanted =
                                            combinations.stream()
                                                    .flatMap(keysOf -> parse(keysOf).stream())
                                                    .filter(one ->
                                                            holder(one, command, taken).isEmpty())
                                                    .toList();
                                    keys.put(command, wanted);
                                    taken.put(command, wanted);
                                }));
        return new KeyMap(keys);
    }

    /// The keys that run the command; the first one is shown in menus. May be empty.
    public List<KeyCombination> of(Command command) {
        return keys.getOrDefault(command, List.of());
    }

    /// The characters that run a command without Ctrl, Alt or Shift where letters are labelled; no
    /// label can have them.
    public Set<Character> plain() {
        return keys.entrySet().stream()
                .filter(entry -> entry.getKey().group().meets(Command.Group.SPAN))
                .flatMap(entry -> entry.getValue().stream())
                .map(KeyCombination::getName)
                .filter(name -> name.length() == 1)
                .map(name -> Character.toLowerCase(name.charAt(0)))
                .collect(Collectors.toSet());
    }

    /// The command that the pressed keys run while the view is shown.
    public Optional<Command> command(KeyEvent event, View shown) {
        for (Command command : Command.values()) {
            for (KeyCombination combination : of(command)) {
                if (command.group().worksIn(shown) && combination.match(event)) {
                    return Optional.of(command);
                }
            }
        }
        return Optional.empty();
    }

    /// Gives the command this key instead of the ones that it has.
    public Change with(Command command, KeyCodeCombination combination, LabelSchema schema) {
        return with(command, List.of(combination), schema);
    }

    /// Gives the command this key beside the ones that it has.
    public Change plus(Command command, KeyCodeCombination combination, LabelSchema schema) {
        List<KeyCombination> more = new ArrayList<>(of(command));
        if (!more.contains(combination)) {
            more.add(combination);
        }
        return with(command, more, schema);
    }

    /// Gives the command its own keys back.
    public Change reset(Command command, LabelSchema schema) {
        return with(command, command.usualKeys(), schema);
    }

    /// The keys that differ from the commands' own ones, to be kept as settings.
    public Map<String, List<String>> changed() {
        Map<String, List<String>> changed = new TreeMap<>();
        for (Command command : Command.values()) {
            if (!of(command).equals(command.usualKeys())) {
                changed.put(
                        command.name(), of(command).stream().map(KeyCombination::getName).toList());
            }
        }
        return changed;
    }

    /// The command's keys as people read them.
    public String shown(Command command) {
        return of(command).stream().map(KeyMap::words).collect(Collectors.joining("  "));
    }

    /// The first of the command's keys as people read it; empty if it has none.
    public String first(Command command) {
        return of(command).stream().findFirst().map(KeyMap::words).orElse("");
    }

    /// A combination as people read it.
    static String words(KeyCombination combination) {
        String shown = combination.getDisplayText().replace("Back Space", "Backspace");
        return combination instanceof KeyCodeCombination keys
                ? switch (keys.getCode()) {
                    case ENTER -> shown.replaceFirst("[^+]+$", "Enter");
                    case ESCAPE -> shown.replaceFirst("[^+]+$", "Esc");
                    case DELETE -> shown.replaceFirst("[^+]+$", "Del");
                    case null, default -> shown;
                }
                : shown;
    }

    private Change with(Command command, List<KeyCombination> wanted, LabelSchema schema) {
        for (KeyCombination combination : wanted) {
            Optional<Command> other = holder(combination, command, keys);
            if (other.isPresent()) {
                return new Change.TakenByCommand(other.get());
            }
            Optional<Label> label = LabelKeys.label(combination, schema);
            if (label.isPresent() && command.group().meets(Command.Group.SPAN)) {
                return new Change.TakenByLabel(label.get());
            }
        }
        Map<Command, List<KeyCombination>> changed = new EnumMap<>(keys);
        changed.put(command, List.copyOf(wanted));
        return new Change.Made(new KeyMap(changed));
    }

    /// The other command that has the keys already, in a view where both can be meant.
    private static Optional<Command> holder(
            KeyCombination wanted, Command command, Map<Command, List<KeyCombination>> keys) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getKey() != command)
                .filter(entry -> entry.getKey().group().meets(command.group()))
                .filter(entry -> entry.getValue().contains(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<Command, List<KeyCombination>> usualKeys() {
        Map<Command, List<KeyCombination>> keys = new EnumMap<>(Command.class);
        for (Command command : Command.values()) {
            keys.put(command, command.usualKeys());
        }
        return keys;
    }

    private static Optional<Command> command(String name) {
        for (Command command : Command.values()) {
            if (command.name().equals(name)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    private static Optional<KeyCombination> parse(String name) {
        try {
            return Optional.of(keyCombination(name)).filter(KeyCodeCombination.class::isInstance);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
