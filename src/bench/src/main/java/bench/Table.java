package bench;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown, with its columns aligned so that it can be read as it is. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... header) {
        rows.add(List.of(header));
    }

    void add(String... row) {
        rows.add(List.of(row));
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var row : rows) {
            line(text, row);
            if (row == rows.get(0)) {
                text.append("| --- |").append(" ---: |".repeat(row.size() - 1)).append('\n');
            }
        }
        return text.toString();
    }

    private void line(StringBuilder text, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            int column = i;
            int width = rows.stream().mapToInt(other -> other.get(column).length()).max().orElseThrow();
            var fill = " ".repeat(width - row.get(i).length());
            text.append("| ").append(i == 0 ? row.get(i) + fill : fill + row.get(i)).append(' ');
        }
        text.append("|\n");
    }
}
