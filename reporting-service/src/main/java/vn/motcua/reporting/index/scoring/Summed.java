package vn.motcua.reporting.index.scoring;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whose declarations a sum is made of.
 *
 * @param units how many declared
 * @param missing those that did not, and nobody below them either
 */
@Schema(name = "SummedInput", description = "Whose declarations stand in place of one that the unit did not make")
public record Summed(@Schema(examples = "27", description = "How many units declared") int units,
        @Schema(description = "Units that did not, nor any below them; the sum is without them", examples = "[\"H28.31.05\"]") List<String> missing) {
}
