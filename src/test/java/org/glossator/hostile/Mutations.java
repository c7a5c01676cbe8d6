package org.glossator.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/// Damages bytes as transfers, disks and people who mean harm do. The same seed always does the
/// same damage.
public final class Mutations {

    /// What readers trip over: edges of numbers, openings without ends, line ends, things fifty
    /// deep in each other.
    private static final String[] TRAPS = {
        "-1",
        "2147483648",
        "99999999999999999999",
        "1e999",
        "{",
        "[[",
        "\\u",
        "\"",
        "<",
        "</",
        "&",
        "\\bin9999",
        "{\\*\\",
        "\0",
        "\r",
        "\ufeff",
        "endstream",
        "stream\n",
        " 0 R",
        "/Kids",
        "T1\tX 5 2\t",
        ";",
        "..",
        "PK\3\4",
        "\ud83d",
        "|",
        "\t",
        "\n#",
        "null",
        "[".repeat(50),
        "{\"a\":".repeat(50),
        "<<".repeat(50),
        "{\\b ".repeat(50),
        "<div>".repeat(50)
    };

    private final Random random;

    public Mutations(long seed) {
        this.random = new Random(seed);
    }

    /// Random bytes that begin as the valid file does.
    public byte[] noise(byte[] valid) {
        byte[] bytes = new byte[random.nextInt(2_000)];
        random.nextBytes(bytes);
        System.arraycopy(valid, 0, bytes, 0, Math.min(bytes.length, random.nextInt(12)));
        return bytes;
    }

    /// The valid file with up to six things wrong with it.
    public byte[] damaged(byte[] valid) {
        byte[] bytes = valid;
        int wounds = 1 + random.nextInt(6);
        for (int i = 0; i < wounds && bytes.length > 0; i++) {
            bytes = wounded(bytes);
        }
        return bytes;
    }

    private byte[] wounded(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(60));
        return switch (random.nextInt(6)) {
            case 0 -> {
                byte[] changed = bytes.clone();
                changed[at] ^= (byte) (1 << random.nextInt(8));
                yield changed;
            }
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> spliced(bytes, at, at + length, new byte[0]);
            case 3 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
            case 4 -> {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                yield spliced(bytes, at, at + length, noise);
            }
            default -> {
                String trap = TRAPS[random.nextInt(TRAPS.length)];
                yield spliced(bytes, at, at, trap.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
        byte[] spliced = new byte[from + middle.length + bytes.length - to];
        System.arraycopy(bytes, 0, spliced, 0, from);
        System.arraycopy(middle, 0, spliced, from, middle.length);
        System.arraycopy(bytes, to, spliced, from + middle.length, bytes.length - to);
        return spliced;
    }
}
