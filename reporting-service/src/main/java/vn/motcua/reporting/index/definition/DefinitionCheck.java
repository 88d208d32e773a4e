package vn.motcua.reporting.index.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.motcua.problem.FieldError;
import vn.motcua.reporting.index.curve.CurveRule;

/** Tells everything that is wrong with a definition, by field, before anything is scored by it. */
public final class DefinitionCheck {
    private static final String REQUIRED = "constraint.NotNull";

    private final Set<String> figures;
    private final String root;
    private final List<FieldError> faults = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    private DefinitionCheck(Set<String> figures, String root) {
        this.figures = figures;
        this.root = root;
    }

    /**
     * @param figures every name of a figure there is
     * @param root what the fields' paths begin with, such as {@code definition.}
     * @return empty when the definition can be used
     */
    public static List<FieldError> faultsOf(IndexDefinition definition, Set<String> figures, String root) {
        DefinitionCheck check = new DefinitionCheck(figures, root);
        check.definition(definition);
        return check.faults;
    }

    private void definition(IndexDefinition definition) {
        require(definition.code() != null && !definition.code().isBlank(), "code", "constraint.NotBlank");
        require(!Words.missing(definition.name()), "name", "index.name-missing");
        require(definition.source() != null && !definition.source().isBlank(), "source", "constraint.NotBlank");
        require(definition.validFrom() != null, "validFrom", REQUIRED);
        require(definition.validFrom() == null || definition.validTo() == null
                || !definition.validTo().isBefore(definition.validFrom()), "validTo", "period-reversed");
        require(definition.periods() != null && !definition.periods().isEmpty(), "periods", "constraint.NotEmpty");
        require(definition.criteria() != null && !definition.criteria().isEmpty(), "criteria", "constraint.NotEmpty");
        if (definition.criteria() != null) {
            criteria(definition.criteria(), "criteria", definition.total(), "total");
        }
        bands(definition.bands());
    }

    private void criteria(List<Criterion> criteria, String path, BigDecimal total, String totalField) {
        for (int i = 0; i < criteria.size(); i++) {
            String field = path + "[" + i + "]";
            if (require(criteria.get(i) != null, field, REQUIRED)) {
                criterion(criteria.get(i), field + ".");
            }
        }
        if (require(isAmount(total), totalField, "index.absurd-number")
                && criteria.stream().allMatch(one -> one != null && isAmount(one.max()))) {
            BigDecimal sum = criteria.stream().map(Criterion::max).reduce(BigDecimal.ZERO, BigDecimal::add);
            require(sum.compareTo(total) == 0, totalField, "index.maxima-do-not-add-up", total, sum);
        }
    }

    private void criterion(Criterion criterion, String path) {
        if (require(criterion.code() != null && !criterion.code().isBlank(), path + "code", "constraint.NotBlank")) {
            require(codes.add(criterion.code()), path + "code", "index.code-twice", criterion.code());
        }
        require(!Words.missing(criterion.name()), path + "name", "index.name-missing");
        if (criterion.isGroup()) {
            require(criterion.measured() == null, path + "measured", "index.group-earns-nothing");
            require(criterion.assessed() == null, path + "assessed", "index.group-earns-nothing");
            criteria(criterion.criteria(), path + "criteria", criterion.max(), path + "max");
            return;
        }
        boolean amount = require(isAmount(criterion.max()), path + "max", "index.absurd-number");
        require(criterion.measured() != null || criterion.assessed() != null, path + "measured", "index.earned-by-nothing");
        if (amount && criterion.measured() != null) {
            measured(criterion.measured(), criterion.max(), path + "measured.");
        }
        if (amount && criterion.assessed() != null) {
            assessed(criterion.assessed(), criterion.max(), path + "assessed.allowed");
        }
    }

    private void measured(Measured measured, BigDecimal max, String path) {
        quantity(measured.numerator(), path + "numerator");
        quantity(measured.denominator(), path + "denominator");
        if (require(measured.curve() != null, path + "curve", REQUIRED)) {
            measured.curve().faults(root + path + "curve", max).forEach(faults::add);
        }
        if (require(isAmount(measured.whenNone()), path + "whenNone", "index.absurd-number")) {
            require(measured.whenNone().compareTo(max) <= 0, path + "whenNone", "index.outside-maximum", max);
        }
    }

    private void quantity(Quantity quantity, String path) {
        if (!require(quantity != null, path, REQUIRED)) {
            return;
        }
        require(quantity.figures().isEmpty() == quantity.isDeclared(), path, "index.figures-or-input");
        require(!quantity.isDeclared() || !Words.missing(quantity.input()), path + ".input", "index.name-missing");
        for (int i = 0; i < quantity.figures().size(); i++) {
            String figure = Quantity.bare(quantity.figures().get(i));
            require(figures.contains(figure), path + ".figures[" + i + "]", "index.no-such-figure", figure);
        }
    }

    private void assessed(Assessed assessed, BigDecimal max, String path) {
        for (int i = 0; i < assessed.allowed().size(); i++) {
            BigDecimal points = assessed.allowed().get(i);
            require(isAmount(points) && points.compareTo(max) <= 0, path + "[" + i + "]", "index.outside-maximum", max);
        }
    }

    private void bands(List<Band> bands) {
        if (!require(bands != null && !bands.isEmpty(), "bands", "constraint.NotEmpty")) {
            return;
        }
        BigDecimal above = null;
        for (int i = 0; i < bands.size(); i++) {
            String field = "bands[" + i + "]";
            Band band = bands.get(i);
            if (!require(band != null && isAmount(band.from()), field + ".from", "index.absurd-number")) {
                return;
            }
            require(!Words.missing(band.name()), field + ".name", "index.name-missing");
            require(above == null || band.from().compareTo(above) < 0, field + ".from", "index.bands-not-descending");
            above = band.from();
        }
        require(above.signum() == 0, "bands[" + (bands.size() - 1) + "].from", "index.last-band-not-from-zero");
    }

    private static boolean isAmount(BigDecimal number) {
        return !CurveRule.absurd(number) && number.signum() >= 0;
    }

    private boolean require(boolean holds, String field, String reason, Object... arguments) {
        if (!holds) {
            faults.add(new FieldError(root + field, reason, arguments));
        }
        return holds;
    }
}
