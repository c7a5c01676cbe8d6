package org.glossator.intake;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a rich-text document: paragraphs, table cells with a tab between, and the results of
/// fields. Headers, footers, notes, comments, pictures and hidden text stay out.
final class RtfText extends RtfListenerAdaptor {

    static final String FORMAT = "RTF";

    /// Word nests a few dozen groups; each open one takes room.
    private static final int DEEPEST = 1_000;

    private static final Pattern BINARY = Pattern.compile("\\\\bin(\\d+)");

    /// The destinations whose text is the letter's.
    private static final Set<Command> SHOWN =
            EnumSet.of(
                    Command.rtf, Command.field, Command.fldrslt, Command.listtext, Command.pntext);

    private static final Map<Command, String> CHARACTERS =
            Map.of(
                    Command.par, "\n",
                    Command.line, "\n",
                    Command.sect, "\n",
                    Command.row, "\n",
                    Command.nestrow, "\n",
                    Command.page, "\n\f",
                    Command.tab, "\t",
                    Command.cell, "\t",
                    Command.nestcell, "\t",
                    Command.nonbreakinghyphen, "-");

    private final StringBuilder text = new StringBuilder();
    private final Deque<Boolean> outer = new ArrayDeque<>();
    private boolean shown = true;

    private RtfText() {}

    static Reading read(byte[] bytes) {
        if (announcesMoreThanThereIs(bytes)) {
            return new Reading.Failed(Refusal.DAMAGED, "");
        }
        RtfText reader = new RtfText();
        try {
            new StandardRtfParser()
                    .parse(
                            new RtfStreamSource(
                                    new ByteArrayInputStream(bytes, 0, withoutTail(bytes))),
                            reader);
        } catch (IOException e) {
            return new Reading.Failed(Refusal.DAMAGED, "");
        }
        return new Reading.Text(reader.text.toString(), FORMAT);
    }

    /// The parser makes room for binary data before it looks whether there is any.
    private static boolean announcesMoreThanThereIs(byte[] bytes) {
        Matcher binary = BINARY.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (binary.find()) {
            String digits = binary.group(1);
            if (digits.length() > 9 || Integer.parseInt(digits) > bytes.length - binary.end()) {
                return true;
            }
        }
        return false;
    }

    /// Some programs write a NUL or line ends behind the last brace, which the parser takes ill.
    private static int withoutTail(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
            end--;
        }
        return end;
    }

    @Override
    public void processGroupStart() {
        if (outer.size() == DEEPEST) {
            throw new TooMuch("more than " + DEEPEST + " groups in each other");
        }
        outer.push(shown);
    }

    @Override
    public void processGroupEnd() {
        shown = outer.pop();
    }

    @Override
    public void processString(String string) {
        if (shown) {
            text.append(string);
        }
    }

    @Override
    public void processCommand(Command command, int value, boolean hasValue, boolean optional) {
        if (command.getCommandType() == CommandType.Destination) {
            shown &= SHOWN.contains(command);
        } else if (command == Command.optionalcommand || command == Command.v) {
            // What is marked so is a destination that not every program knows, or hidden text.
            shown = command == Command.v && hasValue && value == 0;
        } else if (shown) {
            text.append(
                    command == Command.nonbreakingspace
                            ? "\u00a0"
                            : CHARACTERS.getOrDefault(command, ""));
        }
    }
}
