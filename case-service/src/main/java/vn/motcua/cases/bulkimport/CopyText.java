package vn.motcua.cases.bulkimport;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import vn.motcua.database.Columns;

/**
 * Rows in the text format of PostgreSQL's COPY: tabs between columns, {@code \N} for null, backslash before what means
 * something.
 */
final class CopyText {

    private final StringBuilder text = new StringBuilder(1 << 16);

    <R> void row(Columns<R> columns, R row) {
        boolean[] begun = { false };
        columns.each(row, value -> {
            if (begun[0]) {
                text.append('\t');
            }
            begun[0] = true;
            column(value);
        });
        text.append('\n');
    }

    private void column(Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof byte[] bytes) {
            text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        } else {
            escape(value.toString());
        }
    }

    InputStream stream() {
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void escape(String value) {
        int copied = 0;
        for (int i = 0; i < value.length(); i++) {
            String escaped = switch (value.charAt(i)) {
                case '\\' -> "\\\\";
                case '\t' -> "\\t";
                case '\n' -> "\\n";
                case '\r' -> "\\r";
                default -> null;
            };
            if (escaped != null) {
                text.append(value, copied, i).append(escaped);
                copied = i + 1;
            }
        }
        text.append(value, copied, value.length());
    }
}
