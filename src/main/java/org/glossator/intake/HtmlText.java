package org.glossator.intake;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The text of an HTML page as a browser would lay it out: blocks on lines of their own, table
/// cells with a tab between. Nothing is fetched and no script is run: the page is only parsed.
final class HtmlText implements NodeVisitor {

    static final String FORMAT = "HTML";

    private static final Pattern START =
            Pattern.compile(
                    "\\A\\s*(<\\?xml[^>]{0,200}>\\s*)?(<!--.{0,2000}?-->\\s*)?"
                            + "<(!doctype\\s+html|html[\\s>])",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Set<String> NEVER_SHOWN =
            Set.of(
                    "head",
                    "script",
                    "style",
                    "template",
                    "noscript",
                    "iframe",
                    "object",
                    "svg",
                    "textarea",
                    "select",
                    "title");

    private static final Set<String> APART =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote");

    private final StringBuilder text = new StringBuilder();
    private int hidden;
    private int preformatted;

    private HtmlText() {}

    /// Whether these characters are an HTML page by what they begin with.
    static boolean startsLike(String characters) {
        return START.matcher(characters.substring(0, Math.min(characters.length(), 3000))).find();
    }

    static Reading read(String characters) {
        HtmlText reader = new HtmlText();
        Jsoup.parse(characters).traverse(reader);
        return new Reading.Text(reader.text.toString().strip() + "\n", FORMAT);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            open(element);
        } else if (node instanceof TextNode words && hidden == 0) {
            if (preformatted > 0) {
                text.append(words.getWholeText());
            } else {
                flow(words.getWholeText());
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (NEVER_SHOWN.contains(element.normalName()) || element.hasAttr("hidden")) {
            hidden--;
        } else if (element.normalName().equals("pre")) {
            preformatted--;
        }
        if (hidden == 0) {
            close(element);
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (NEVER_SHOWN.contains(name) || element.hasAttr("hidden")) {
            hidden++;
        } else if (name.equals("pre")) {
            preformatted++;
        }
        if (hidden > 0) {
            return;
        }
        if (name.equals("br")) {
            text.append('\n');
        } else if (isCell(name)) {
            if (element.previousElementSibling() != null) {
                text.append('\t');
            }
        } else if (APART.contains(name)) {
            lineEnds(2);
        } else if (element.isBlock()) {
            lineEnds(1);
        }
    }

    private void close(Element element) {
        String name = element.normalName();
        if (APART.contains(name)) {
            lineEnds(2);
        } else if (element.isBlock() && !isCell(name)) {
            lineEnds(1);
        }
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    /// Makes the text end with so many line ends, unless nothing stands before them.
    private void lineEnds(int count) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        int there = 0;
        while (there < end && text.charAt(end - 1 - there) == '\n') {
            there++;
        }
        if (there < end && text.charAt(end - 1 - there) != '\t') {
            text.repeat('\n', Math.max(0, count - there));
        }
    }

    /// Runs of blanks and line ends count as one blank, none at the start of a line.
    private void flow(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != ' ' && (c < '\t' || c > '\r')) {
                text.append(c);
            } else if (!text.isEmpty() && " \n\t".indexOf(text.charAt(text.length() - 1)) < 0) {
                text.append(' ');
            }
        }
    }
}
