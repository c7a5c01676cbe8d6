package org.glossator.intake;

/// Why a file cannot become a letter, in words that follow the file's name.
public enum Refusal {
    MISSING("there is no such file", "check the name"),
    NOT_A_FILE("is neither a file nor a folder", "name a text file or a folder of text files"),
    NO_LETTERS("holds nothing that is read as a letter", "name the folder that the letters are in"),
    UNREADABLE("cannot be read", "check that it is there and that you may read it"),
    TOO_LARGE("is larger than 20 MB", "split it into one file a letter"),
    EMPTY("is empty", "export the letter's text again"),
    BINARY("is not a text file", "save or export it as plain text first"),
    UNKNOWN_ENCODING(
            "is in an encoding that is not read here", "save it as UTF-8 and take it in again"),
    BROKEN_TEXT("is damaged text", "export the letter's text again, best as UTF-8"),
    DAMAGED("is damaged or was cut short", "get the file again from where it came from"),
    PICTURES_ONLY(
            "holds pictures of text, no text",
            "run text recognition (OCR) over it and take its result in"),
    PASSWORD_NEEDED("is protected by a password", "take it in again and give its password"),
    WRONG_PASSWORD("does not open with that password", "take it in again with the right one"),
    TOO_COMPLEX(
            "unpacks to more than any letter holds",
            "save the letter's text as a plain file and take that in"),
    TOO_MANY_FILES("holds more files than are taken at once", "split it into smaller archives"),
    ARCHIVE_INSIDE("is an archive inside an archive", "unpack it and take its files in"),
    UNSAFE_NAME("has a name that leads out of the archive", "do not trust this archive"),
    MANY_LETTERS("may hold many letters, not one", "import it into a project"),
    NOT_ANNOTATED(
            "is no annotated file that is known here",
            "export it as JSONL, brat, doccano or Label Studio JSON"),
    NO_TEXT_BESIDE("has no text file of its name beside it", "put the .txt file beside the .ann");

    private final String what;
    private final String advice;

    Refusal(String what, String advice) {
        this.what = what;
        this.advice = advice;
    }

    /// What logs call it and what a person can ask others about: short, and the same in every
    /// version.
    public String code() {
        return "L-" + name().replace('_', '-');
    }

    /// What is wrong.
    public String what() {
        return what;
    }

    /// What a person can do about it.
    public String advice() {
        return advice;
    }
}
