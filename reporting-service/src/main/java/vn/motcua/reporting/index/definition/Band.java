package vn.motcua.reporting.index.definition;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a total from {@code from} points on is called, up to the next band. */
@Schema(name = "IndexBand")
public record Band(@Schema(examples = "70") BigDecimal from, Words name) {
}
