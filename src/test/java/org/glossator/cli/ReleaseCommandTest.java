package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glossator.detect.Detection;
import org.glossator.export.ExportBatch;
import org.glossator.letter.Digest;
import org.glossator.mark.Mark;
import org.glossator.session.OpenLetter;
import org.glossator.session.ProjectOpening;
import org.glossator.session.ProjectSession;
import org.glossator.session.Workers;
import org.glossator.store.ReviewStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseCommandTest {

    private static final Path LETTERS = Path.of("src/test/resources/letters");
    private static final String ALL_FORMATS =
            "jsonl,spacy,conll2003,conllu,brat,hf,label-studio,prodigy,doccano,bioc,webanno-tsv,xmi,"
                    + "cas-json,csv,tsv,decisions";

    @TempDir Path folder;
    private Path project;

    @BeforeEach
    void aProject() {
        project = folder.resolve("project");
        Cli.run("import", project, LETTERS);
    }

    @Test
    void aReleaseIsTheSameBytesHoweverOftenItIsWrittenAndWhateverWasEditedSince()
            throws IOException {
        create("1.0.0", "--format", ALL_FORMATS, "--split", "60/20/20", "--seed", "7");
        acceptTheFirst(3);
        Cli.run("import", project, Path.of("assets/letters"));

        Cli.Result again = Cli.run("release", "write", project, "1.0.0", "--out", out("again"));

        assertThat(again.status()).isLessThan(2);
        Map<String, String> first = ExportBatch.digests(out("1.0.0"));
        assertThat(ExportBatch.digests(out("again"))).isEqualTo(first).hasSizeGreaterThan(100);
    }

    @Test
    void theManifestHasTheDigestOfEachFile() throws IOException {
        create("1.0.0", "--split", "60/20/20");

        JsonNode manifest = json(Files.readString(out("1.0.0").resolve("release.json")));
        Map<String, String> files = new TreeMap<>();
        for (Map.Entry<String, JsonNode> file : manifest.get("files").properties()) {
            files.put(file.getKey(), file.getValue().textValue());
        }
        Map<String, String> found = new TreeMap<>(ExportBatch.digests(out("1.0.0")));
        found.remove("release.json");
        assertThat(files).isEqualTo(found);
        assertThat(manifest.get("counts").get("letters").asInt()).isEqualTo(22);
        assertThat(manifest.get("sides").properties()).hasSize(3);
        assertThat(Cli.run("verify-export", out("1.0.0")).errLines()).isEmpty();
    }

    @Test
    void theCardSaysWhatTheCorpusIsAndHowAModelIsTrained() throws IOException {
        create(
                "1.0.0",
                "--split",
                "60/20/20",
                "--license",
                "cc-by-4.0",
                "--title",
                "Reviewers' letters");

        assertThat(Files.readString(out("1.0.0").resolve("README.md")))
                .startsWith("---\npretty_name: 'Reviewers'' letters'\n")
                .contains("license: 'cc-by-4.0'\n", "    path: hf/data/validation-*\n")
                .contains("python -m spacy train train/spacy-config.cfg")
                .contains("are suggestions that no reviewer has decided on")
                .doesNotContain("reviewer 1");
        assertThat(Files.readString(out("1.0.0").resolve("train/letters.jsonl")))
                .contains("\"reviewer\":\"R1\"")
                .doesNotContain("reviewer 1");
    }

    @Test
    void theGuidelinesAreKeptWithTheRelease() throws IOException {
        Path guidelines = Files.writeString(folder.resolve("g.md"), "# Dates\n\nAll of them.\n");
        create("1.0.0", "--guidelines", guidelines.toString());
        Files.delete(guidelines);

        Cli.run("release", "write", project, "1.0.0", "--out", out("again"));

        assertThat(out("again").resolve("guidelines.md")).hasContent("# Dates\n\nAll of them.");
    }

    @Test
    void whatChangedSinceTheReleaseBeforeIsToldLetterByLetter() throws IOException {
        create("1.0.0");
        acceptTheFirst(2);
        Cli.run("import", project, Path.of("assets/letters"));
        create("1.1.0");

        JsonNode difference =
                json(Cli.run("release", "diff", project, "1.0.0", "1.1.0", "--json").out());

        assertThat(difference.get("letters").get("added").asInt()).isEqualTo(3);
        assertThat(difference.get("letters").get("removed").asInt()).isZero();
        assertThat(difference.get("letters").get("changed").asInt()).isEqualTo(1);
        assertThat(difference.get("spans").get("status").asInt()).isEqualTo(2);
        assertThat(difference.get("spans").get("removed").asInt()).isZero();
        assertThat(Files.readString(out("1.1.0").resolve("CHANGELOG.md")))
                .contains("Since 1.0.0:", "| added | 3 |", "2 with another status");
        JsonNode back = json(Cli.run("release", "diff", project, "1.1.0", "1.0.0", "--json").out());
        assertThat(back.get("letters").get("removed").asInt()).isEqualTo(3);
        JsonNode none = json(Cli.run("release", "diff", project, "1.1.0", "1.1.0", "--json").out());
        assertThat(none.get("differences")).isEmpty();
    }

    @Test
    void theNextReleaseIsSplitLikeTheOneBefore() throws IOException {
        create("1.0.0", "--split", "60/20/20");
        Cli.run("import", project, Path.of("assets/letters"));
        create("1.1.0");

        JsonNode difference =
                json(Cli.run("release", "diff", project, "1.0.0", "1.1.0", "--json").out());

        assertThat(difference.get("letters").get("moved").asInt()).isZero();
        assertThat(out("1.1.0").resolve("split.tsv")).exists();
        assertThat(split("1.1.0")).isEqualTo(split("1.0.0"));
    }

    @Test
    void releasesAreListed() throws IOException {
        assertThat(Cli.run("release", "list", project).out()).contains("nothing was released yet");
        create("1.0.0");
        create("1.1.0-rc.1");

        JsonNode list = json(Cli.run("release", "list", project, "--json").out());

        assertThat(list.get("releases"))
                .extracting(r -> r.get("version").asText())
                .containsExactly("1.0.0", "1.1.0-rc.1");
        assertThat(list.get("releases").get(1).get("before").asText()).isEqualTo("1.0.0");
    }

    @Test
    void aSecondReleaseOfAVersionIsRefused() {
        create("1.0.0");

        Cli.Result second = Cli.run("release", "create", project, "1.0.0", "--out", out("second"));

        assertThat(second.status()).isEqualTo(1);
        assertThat(second.err()).contains("there is a release 1.0.0 already").contains("V-REFUSED");
        assertThat(out("second")).doesNotExist();
    }

    @Test
    void aReleaseOfNothingIsRefused() throws IOException {
        Cli.Result none =
                Cli.run(
                        "release",
                        "create",
                        project,
                        "1.0.0",
                        "--letters",
                        "done",
                        "--out",
                        out("none"));

        assertThat(none.status()).isEqualTo(1);
        assertThat(none.err()).contains("no letter is chosen");
        assertThat(out("none")).doesNotExist();
        assertThat(Cli.run("release", "list", project).out()).contains("nothing was released yet");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).noneMatch(file -> file.getFileName().toString().startsWith("."));
        }
    }

    @Test
    void aVersionThatIsNoneIsRefused() {
        assertThat(Cli.run("release", "create", project, "1.0", "--out", out("x")).err())
                .contains("not a semantic version");
        assertThat(Cli.run("release", "write", project, "3.0.0", "--out", out("x")).err())
                .contains("there is no release 3.0.0");
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        Files.createDirectories(out("mine"));
        Files.writeString(out("mine").resolve("a.txt"), "a");

        Cli.Result result = Cli.run("release", "create", project, "1.0.0", "--out", out("mine"));

        assertThat(result.err()).contains("is not empty");
        assertThat(out("mine")).isDirectoryContaining("glob:**a.txt");
        assertThat(Cli.run("release", "list", project).out()).contains("nothing was released yet");
    }

    @Test
    void howFarReviewersAgreeIsInTheCard() throws IOException {
        acceptAll("reviewer 1", 4);
        acceptAll("second", 3);
        create("1.0.0", "--status", "accepted");

        assertThat(Files.readString(out("1.0.0").resolve("README.md")))
                .contains("| R1, R2 | 3 | 1.000 |", "Reviewers in the project: 2.");
    }

    @Test
    void verifyKnowsTheReleases() {
        create("1.0.0");

        assertThat(Cli.run("verify", project).status()).isZero();
    }

    private void create(String version, String... more) {
        List<Object> line =
                new ArrayList<>(
                        List.of("release", "create", project, version, "--out", out(version)));
        line.addAll(List.of(more));
        Cli.Result result = Cli.run(line.toArray());
        assertThat(out(version)).as(result.err()).isDirectory();
    }

    private List<String> split(String version) throws IOException {
        JsonNode split = json(Files.readString(out(version).resolve("release.json"))).get("split");
        return List.of(split.get("ratio").asText(), split.get("seed").asText());
    }

    private void acceptTheFirst(int count) {
        try (ProjectSession session = open("reviewer 1")) {
            OpenLetter letter = session.open(session.queue().getFirst().id()).join();
            for (Mark mark : letter.marks().undecided().subList(0, count)) {
                letter.apply(session.corrections().accept(mark).orElseThrow()).join();
            }
        }
    }

    private void acceptAll(String reviewer, int letters) {
        try (ProjectSession session = open(reviewer)) {
            for (var entry : session.queue().subList(0, letters)) {
                OpenLetter letter = session.open(entry.id()).join();
                for (Mark mark : letter.marks().undecided()) {
                    letter.apply(session.corrections().accept(mark).orElseThrow()).join();
                }
                session.setStatus(entry.id(), ReviewStatus.DONE).join();
            }
        }
    }

    private ProjectSession open(String reviewer) {
        return new ProjectOpening(
                        project, Workers.ofMachine(), Detection::shipped, Clock.systemUTC())
                .as(reviewer);
    }

    private Path out(String name) {
        return folder.resolve("out-" + Digest.of(name).shortForm());
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
