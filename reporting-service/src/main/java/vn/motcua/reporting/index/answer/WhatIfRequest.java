package vn.motcua.reporting.index.answer;

import java.math.BigDecimal;
import java.util.Map;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.reporting.index.definition.IndexDefinition;

/** Another definition, or other maxima for the one in force. */
@Schema(name = "IndexWhatIfRequest")
public record WhatIfRequest(@Schema(nullable = true) IndexDefinition definition,
        @Size(max = 500) @Schema(nullable = true, description = "Maximum points by code of criterion; curves are stretched to fit, and all maxima still have to add up to the total") Map<String, @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 2) BigDecimal> maxima) {
}
