package io.github.newsclaims.render;

import io.github.newsclaims.model.SourceKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * What all pages have around their content: head, style, script, the list that filters. A page loads nothing, and runs
 * no script but the one that is written here, whatever the item holds: its content security policy allows only what
 * has the right hash.
 */
final class HtmlShell {

    private final Labels labels;
    private final String style = Resource.read("page.css");
    private final String script = Resource.read("page.js");
    private final String policy = "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
            + "'; img-src data:; base-uri 'none'; form-action 'none'";

    HtmlShell(Labels labels) {
        this.labels = labels;
    }

    /**
     * A row of the list that filters.
     *
     * @param number what {@code data-sources} calls the source
     * @param name its name; empty if it has none
     * @param kind what it is
     * @param count how much stands on its word
     */
    record Row(int number, String name, SourceKind kind, int count) {
    }

    /** Opens the page, up to the beginning of its content. */
    void open(HtmlWriter html, String title) throws IOException {
        html.raw("<!doctype html>\n").open("html", "lang", labels.language().code()).line();
        html.open("head").line();
        html.open("meta", "charset", "utf-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
        html.open("meta", "name", "color-scheme", "content", "light dark").line();
        html.open("link", "rel", "icon", "href", "data:,").line();
        html.element("title", title).line();
        html.open("style").raw(style).close("style").line();
        html.close("head").line();
        html.open("body").line();
        html.element("a", labels.get("skip"), "class", "skip", "href", "#text").line();
    }

    /** Closes the page. */
    void close(HtmlWriter html) throws IOException {
        html.element("footer", labels.get("foot")).line();
        html.open("script").raw(script).close("script").line();
        html.close("body").line();
        html.close("html").line();
    }

    /**
     * Writes the list of sources that filters what has {@code data-sources}.
     *
     * @param status the label that says how many of how many are left
     * @param total how many there are
     */
    void filter(HtmlWriter html, List<Row> rows, String status, int total) throws IOException {
        html.open("section", "class", "filter").line();
        html.open("h2").text(labels.get("filter")).text(" ");
        html.element("button", labels.get("all"), "type", "button", "class", "all", "hidden", "").close("h2").line();
        html.element("p", labels.get(status, total, total), "class", "status", "role", "status", "data-text",
                labels.get(status)).line();
        html.open("ul").line();
        for (var row : rows) {
            html.open("li").open("button", "type", "button", "class", "row", "aria-pressed", "false", "data-source",
                    Integer.toString(row.number()));
            html.open("span");
            if (row.name().isEmpty()) {
                html.element("span", labels.get("nobody"), "class", "name none");
            } else {
                html.element("span", row.name(), "class", "name", "lang", "ru");
            }
            html.text(" ").element("span", labels.of(row.kind()), "class", "kind");
            html.close("span").text(" ").element("span", Integer.toString(row.count()), "class", "count");
            html.close("button").close("li").line();
        }
        html.close("ul").line();
        html.close("section").line();
    }

    private static String hash(String own) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(own.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
