package org.glossator.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Where passwords come from: never from the command line itself, which every process of the
/// machine can read.
final class Secret {

    /// More than any password has.
    private static final int LONGEST = 4096;

    private Secret() {}

    /// The first line of a file.
    static char[] ofFile(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return firstLine(in);
        }
    }

    /// The first line that can be read from a file descriptor of this process.
    static char[] ofDescriptor(int number) throws IOException {
        if (number == 0) {
            return firstLine(new FileInputStream(FileDescriptor.in));
        }
        try (InputStream in = Files.newInputStream(Path.of("/dev/fd/" + number))) {
            return firstLine(in);
        }
    }

    /// What somebody at the terminal types, unseen; nothing where nobody sits.
    static Optional<char[]> asked(String question) {
        Console console = System.console();
        return console == null || !console.isTerminal()
                ? Optional.empty()
                : Optional.ofNullable(console.readPassword("%s: ", question));
    }

    private static char[] firstLine(InputStream in) throws IOException {
        byte[] bytes = new byte[LONGEST];
        int length = 0;
        try {
            for (int one = in.read(); one >= 0 && one != '\n'; one = in.read()) {
                if (length == LONGEST) {
                    throw new IOException("the password is longer than " + LONGEST + " bytes");
                }
                bytes[length++] = (byte) one;
            }
            if (length > 0 && bytes[length - 1] == '\r') {
                length--;
            }
            return decoded(ByteBuffer.wrap(bytes, 0, length));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static char[] decoded(ByteBuffer bytes) {
        CharBuffer characters = StandardCharsets.UTF_8.decode(bytes);
        char[] password = new char[characters.remaining()];
        characters.get(password);
        Arrays.fill(characters.array(), '0');
        return password;
    }
}
