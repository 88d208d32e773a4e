package vn.motcua.reporting.index.definition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name in both languages. */
@Schema(name = "IndexWords")
public record Words(@Schema(examples = "Tiến độ giải quyết") String vi, @Schema(examples = "Progress") String en) {

    static boolean missing(Words words) {
        return words == null || words.vi == null || words.vi.isBlank() || words.en == null || words.en.isBlank();
    }
}
