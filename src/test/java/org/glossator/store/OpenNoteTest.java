package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenNoteTest {

    @TempDir private Path folder;

    @Test
    void anyUsersNameIsKeptAndSaid() {
        for (String user : new String[] {"Prüfstelle in der Höhe", "李 \"小\"", "o'h;a%ra #7\\x"}) {
            OpenNote note = OpenNote.of(folder.resolve("p.mv.db"));
            Holder holder = new Holder(user, "far away", 7, 8, Instant.EPOCH);

            note.write(holder);

            assertThat(note.read()).contains(holder);
            assertThat(note.locked(null)).hasMessageContaining(user + " on far away, since ");
        }
    }
}
