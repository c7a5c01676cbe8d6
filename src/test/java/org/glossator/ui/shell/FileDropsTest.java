package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileDropsTest {

    private final List<List<Path>> imported = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private final FileDrops drops = new FileDrops(imported::add, opened::add);

    @Test
    void filesAndFoldersAreImportedTogether() {
        boolean taken = drops.take(FileDrops.of(List.of(new File("a.txt"), new File("folder"))));

        assertThat(taken).isTrue();
        assertThat(imported).containsExactly(List.of(Path.of("a.txt"), Path.of("folder")));
        assertThat(opened).isEmpty();
    }

    @Test
    void aProjectIsOpenedAndNotImported() {
        drops.take(FileDrops.of(List.of(new File("letters.mv.db"))));

        assertThat(opened).containsExactly(Path.of("letters.mv.db"));
        assertThat(imported).isEmpty();
    }

    @Test
    void aProjectAmongFilesIsLeftToTheImportWhichSaysWhyItDoesNotComeIn() {
        drops.take(FileDrops.of(List.of(new File("a.txt"), new File("letters.mv.db"))));

        assertThat(imported).hasSize(1);
        assertThat(opened).isEmpty();
    }

    @Test
    void whatHoldsNoFilesIsNotTaken() {
        assertThat(drops.take(FileDrops.of(null))).isFalse();
        assertThat(drops.take(FileDrops.of(List.of()))).isFalse();
        assertThat(imported).isEmpty();
        assertThat(opened).isEmpty();
    }
}
