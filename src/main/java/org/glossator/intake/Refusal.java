package org.glossator.intake;

/// Why a file cannot become a letter, in words that follow the file's name.
public enum Refusal {
    MISSING("there is no such file", "check the name"),
    NOT_A_FILE("is neither a file nor a folder", "name a text file or a folder of text files"),
    NO_LETTERS("the folder holds no .txt file", "name the folder that the letters are in"),
    UNREADABLE("cannot be read", "check that it is there and that you may read it"),
    TOO_LARGE("is larger than 20 MB", "split it into one file a letter"),
    EMPTY("is empty", "export the letter's text again"),
    BINARY("is not a text file", "save or export it as plain text first"),
    UNKNOWN_ENCODING(
            "is in an encoding that is not read here", "save it as UTF-8 and take it in again"),
    BROKEN_TEXT("is damaged text", "export the letter's text again, best as UTF-8");

    private final String what;
    private final String advice;

    Refusal(String what, String advice) {
        this.what = what;
        this.advice = advice;
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
