package vn.motcua.catalog.decisions;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which the national database had all of a decision's procedures. */
public record NationalEntryRequest(@NotNull @Schema(examples = "2023-12-25") LocalDate enteredOn) {
}
