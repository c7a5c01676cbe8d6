package org.glossator.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// Files as H2 sees them under the scheme `project:`, in which a path is written with `%25` for `%`
/// and `%3B` for `;`.
///
/// It solves two problems of H2's own `file:`. H2 ends a path at the first `;` of the URL, so that
/// a folder with one in its name could not hold a project. And H2's file channel is closed for good
/// when a thread that reads or writes is interrupted, as every cancelled task is: the project would
/// be lost to the running program. [UninterruptedFile] is not closed.
///
/// Public, with a public constructor, only because H2 makes instances by reflection.
public final class ProjectFilePath extends FilePathWrapper {

    private static final String SCHEME = "project";

    public ProjectFilePath() {}

    /// The path in H2's terms, to stand behind `jdbc:h2:`.
    static String inUrl(String path) {
        FilePath.register(new ProjectFilePath());
        return SCHEME + ":" + escape(path);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FilePathWrapper wrap(FilePath base) {
        return base == null ? null : getPath(getPrefix() + escape(base.toString()));
    }

    @Override
    protected FilePath unwrap(String path) {
        return FilePath.get(unescape(path.substring(getPrefix().length())));
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new UninterruptedFile(getBase().toString(), mode);
    }

    private static String escape(String path) {
        return path.replace("%", "%25").replace(";", "%3B");
    }

    private static String unescape(String path) {
        return path.replace("%3B", ";").replace("%25", "%");
    }
}
