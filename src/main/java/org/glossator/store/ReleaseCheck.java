package org.glossator.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jooq.DSLContext;

/// Whether each release is what it was when it was made.
record ReleaseCheck(DSLContext sql, List<Finding> findings) {

    void run() {
        for (StoredRelease release : Releases.all(sql)) {
            if (!isWhole(release)) {
                findings.add(new Finding.ReleaseChanged(release.version()));
            }
        }
    }

    boolean isWhole(StoredRelease release) {
        try (InputStream letters = new GZIPInputStream(Releases.letters(sql, release.version()))) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(release.detail().getBytes(StandardCharsets.UTF_8));
            letters.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), sha256));
            return HexFormat.of().formatHex(sha256.digest()).equals(release.sha256());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
