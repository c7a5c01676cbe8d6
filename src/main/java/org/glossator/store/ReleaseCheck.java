package org.glossator.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.glossator.letter.Digest;
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
            byte[] head = release.detail().getBytes(StandardCharsets.UTF_8);
            return Digest.of(new SequenceInputStream(new ByteArrayInputStream(head), letters))
                    .hex()
                    .equals(release.sha256());
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
