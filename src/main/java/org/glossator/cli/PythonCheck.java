package org.glossator.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.export.catalog.FormatName;

/// Has the program that a form is made for read an export, if it is on this machine. Files that it
/// makes go into a temporary folder.
record PythonCheck(String python, Terminal terminal, Failures failures) {

    private record Run(int status, List<String> output) {}

    void of(FormatName format, Path folder) throws IOException {
        switch (format) {
            case SPACY -> check("spacy", "spacy_check.py", folder);
            case HF -> check("datasets", "hf_check.py", folder);
            case JSONL,
                    CONLL2003,
                    CONLLU,
                    BRAT,
                    LABEL_STUDIO,
                    PRODIGY,
                    DOCCANO,
                    BIOC,
                    WEBANNO_TSV,
                    XMI,
                    CAS_JSON,
                    CSV,
                    TSV,
                    DECISIONS,
                    OFFSETS -> {}
        }
    }

    private void check(String module, String script, Path folder) throws IOException {
        String reason = missing(module);
        if (!reason.isEmpty()) {
            terminal.out().println("skipped: " + reason);
            return;
        }
        Path work = Files.createTempDirectory("verify-export-");
        try (InputStream in = PythonCheck.class.getResourceAsStream(script)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no " + script);
            }
            Path copy = work.resolve(script);
            Files.copy(in, copy);
            Run run =
                    run(
                            python,
                            copy.toString(),
                            folder.toAbsolutePath().toString(),
                            work.toString());
            run.output().forEach(line -> terminal.out().println(module + ": " + line));
            if (run.status() != 0) {
                failures.add(module + ": could not read the export as it was written");
            }
        } finally {
            delete(work);
        }
    }

    private String missing(String module) {
        try {
            return run(python, "-c", "import " + module).status() == 0
                    ? ""
                    : python + " has no " + module;
        } catch (IOException e) {
            return "there is no " + python + " to ask " + module;
        }
    }

    private static Run run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Run(process.waitFor(), output.lines().toList());
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(paths::add);
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
