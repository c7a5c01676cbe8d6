package org.glossator.export.spacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.glossator.export.Export;
import org.glossator.export.ExportedLetter;
import org.glossator.export.ExportedLetters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the script that goes with the spaCy export, where there is a Python with spaCy: `python3`,
/// or what the environment variable `GLOSSATOR_PYTHON` names.
class SpacyScriptTest {

    @TempDir Path folder;

    private final String python = System.getenv().getOrDefault("GLOSSATOR_PYTHON", "python3");

    private record Run(int status, String output) {}

    @BeforeEach
    void spacyIsThere() throws InterruptedException {
        boolean there;
        try {
            there = run(python, "-c", "import spacy").status() == 0;
        } catch (IOException e) {
            there = false;
        }
        if (!there) {
            System.out.println("skipped: " + python + " has no spaCy, set GLOSSATOR_PYTHON");
        }
        assumeTrue(there, python + " has no spaCy");
    }

    @Test
    void everySpanThatFitsTheTokensArrives() throws Exception {
        Export.run(new SpacyFormat(), ExportedLetters.all().iterator(), folder);

        Run run = run(python, "convert_to_spacy.py", "spacy.jsonl", "train.spacy");

        assertThat(run.output())
                .contains("5 letters, 5 spans in doc.spans['sc'], 3 in doc.ents, 0 left out");
        assertThat(run.status()).isZero();
    }

    @Test
    void theTextUnderEachSpanIsTheSame() throws Exception {
        Export.run(new SpacyFormat(), List.of(ExportedLetters.beyondTheBmp()).iterator(), folder);
        run(python, "convert_to_spacy.py", "spacy.jsonl", "train.spacy");

        Run run =
                run(
                        python,
                        "-c",
                        "import spacy; from spacy.tokens import DocBin; "
                                + "docs = DocBin().from_disk('train.spacy')"
                                + ".get_docs(spacy.blank('en').vocab); "
                                + "print([(s.text, s.label_) for d in docs for s in d.spans['sc']])");

        assertThat(run.output().strip()).isEqualTo("[('Norco', 'DRUG')]");
    }

    @Test
    void aSpanThatEndsWithinATokenIsNamedAndCounted() throws Exception {
        ExportedLetter letter =
                ExportedLetters.letter("one", "Norco denied", ExportedLetters.span(0, 3, "DRUG"));
        Export.run(new SpacyFormat(), List.of(letter).iterator(), folder);

        Run run = run(python, "convert_to_spacy.py", "spacy.jsonl", "train.spacy");

        assertThat(run.output())
                .contains("one: DRUG 0-3 'Nor' does not fit spaCy's tokens")
                .contains("1 left out");
        assertThat(run.status()).isEqualTo(1);
    }

    private Run run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
