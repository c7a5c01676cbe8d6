package org.glossator.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// What opens a project: a key made from a password, or none for a project that is not encrypted.
///
/// H2 stretches a password by ten rounds only, so that a short one could be tried out by the
/// million; the key is stretched here first, by PBKDF2 (RFC 8018) with HMAC-SHA-256 and the number
/// of rounds that OWASP's password storage cheat sheet asks for. The salt is the same for all
/// projects, because a project is one file and has to open without another one beside it; H2 adds a
/// salt of the file's own.
///
/// It stands in memory in the clear until it is closed. It is never a `String`, and has no text.
public final class ProjectKey implements AutoCloseable {

    private static final int ROUNDS = 600_000;

    private static final byte[] SALT = "glossator project 1".getBytes(StandardCharsets.US_ASCII);

    private static final int BITS = 256;

    private final char[] digits;

    private ProjectKey(char[] digits) {
        this.digits = digits;
    }

    /// The key of a project that is not encrypted.
    public static ProjectKey none() {
        return new ProjectKey(new char[0]);
    }

    /// The key that the password makes, which takes some tenths of a second. The password is left
    /// as it is: wiping it is its owner's.
    ///
    /// @throws IllegalArgumentException if the password is empty
    public static ProjectKey of(char[] password) {
        if (password.length == 0) {
            throw new IllegalArgumentException("an empty password protects nothing");
        }
        PBEKeySpec spec = new PBEKeySpec(password, SALT, ROUNDS, BITS);
        try {
            byte[] key =
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(spec)
                            .getEncoded();
            try {
                return new ProjectKey(hex(key));
            } finally {
                Arrays.fill(key, (byte) 0);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }

    /// Whether it opens encrypted projects rather than those that are not.
    public boolean encrypts() {
        return digits.length > 0;
    }

    /// A key of its own life.
    ProjectKey copy() {
        return new ProjectKey(digits.clone());
    }

    /// What H2 takes for the password of the file; the caller wipes it.
    char[] digits() {
        return digits.clone();
    }

    /// Wipes the key.
    @Override
    public void close() {
        Arrays.fill(digits, '0');
    }

    private static char[] hex(byte[] key) {
        char[] digits = new char[key.length * 2];
        HexFormat form = HexFormat.of();
        for (int i = 0; i < key.length; i++) {
            digits[2 * i] = form.toHighHexDigit(key[i]);
            digits[2 * i + 1] = form.toLowHexDigit(key[i]);
        }
        return digits;
    }

    @Override
    public String toString() {
        return encrypts() ? "a project's key" : "no key";
    }
}
