package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {

    @TempDir Path folder;
    private Path project;

    @BeforeEach
    void importALetter() {
        project = folder.resolve("project");
        Cli.runShipped("import", project, Path.of("assets/letters/000_47fe36eff498bcee.txt"));
    }

    @Test
    void showsTheLabelsAndHowOftenEachIsUsed() {
        Cli.Result result = Cli.runShipped("schema", project);

        assertThat(result.status()).isZero();
        assertThat(result.outLines().getFirst()).matches("label +name +key +annotations.*");
        assertThat(result.out()).containsPattern("DRUG +Drug +2 +0 +0 +[1-9]");
    }

    @Test
    void writesAFileThatComesBackUnchanged() {
        Path file = folder.resolve("labels.json");

        Cli.Result written = Cli.runShipped("schema", project, "--export", file);
        Cli.Result read = Cli.runShipped("schema", project, "--import", file);

        assertThat(written.out()).contains("wrote " + file);
        assertThat(read.status()).isZero();
        assertThat(read.out()).contains("those of the file already");
    }

    @Test
    void doesNotDecideByItselfWhatBecomesOfSpans() throws IOException {
        Path file = withoutCitations();

        Cli.Result result = Cli.runShipped("schema", project, "--import", file);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("CITATION").contains("--relabel").contains("--remove");
        assertThat(Cli.runShipped("schema", project).out()).contains("CITATION");
    }

    @Test
    void spansFollowAndGoBack() throws IOException {
        Path file = withoutCitations();

        Cli.Result result =
                Cli.runShipped(
                        "schema", project, "--import", file, "--relabel", "CITATION=DECISION");
        Cli.Result between = Cli.runShipped("schema", project);
        Cli.Result undone = Cli.runShipped("schema", project, "--undo");

        assertThat(result.out()).containsPattern("labels changed: .* [1-9]\\d* suggestions");
        assertThat(between.out()).doesNotContain("CITATION");
        assertThat(undone.out()).contains("labels as before");
        assertThat(Cli.runShipped("schema", project).out()).containsPattern("CITATION .* [1-9]");
    }

    @Test
    void aFileThatIsNoSchemaIsNamedWithItsReason() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), "{\"labels\": []}");

        Cli.Result result = Cli.runShipped("schema", project, "--import", file);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err())
                .startsWith(file + ": is not a label schema")
                .contains("at least one label");
    }

    private Path withoutCitations() throws IOException {
        Path file = folder.resolve("labels.json");
        SchemaFile.write(new LabelSchema(SchemaFile.shipped().labels().subList(0, 3)), file);
        return file;
    }
}
