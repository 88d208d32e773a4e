package vn.motcua.feedback.terms;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import vn.motcua.workingtime.LimitUnit;
import vn.motcua.workingtime.TimeLimit;

/**
 * Every version of the legal limits. The next decree is another entry in the rule file, not another line of code; feedback
 * keeps the version of the day it was submitted.
 */
public final class HandlingLimits {

    private final List<Version> versions;

    private HandlingLimits(List<Version> versions) {
        this.versions = versions;
    }

    /**
     * One version of the rules.
     *
     * @param validTo the last day; null while it is in force
     */
    public record Version(int version, String source, LocalDate validFrom, LocalDate validTo, Map<Term, Limit> limits) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    /** One limit as the rule file writes it. */
    public record Limit(LimitUnit unit, BigDecimal value) {
    }

    private record RuleFile(List<Version> versions) {
    }

    /**
     * Reads a rule file.
     *
     * @throws IllegalArgumentException when it cannot be read, a limit is missing, or two versions hold on one day
     */
    public static HandlingLimits read(InputStream file) {
        try {
            RuleFile rules = new ObjectMapper().registerModule(new JavaTimeModule())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readValue(file, RuleFile.class);
            rules.versions().forEach(HandlingLimits::requireEveryTerm);
            requireOneVersionADay(rules.versions());
            return new HandlingLimits(List.copyOf(rules.versions()));
        } catch (IOException e) {
            throw new IllegalArgumentException("The file of feedback limits cannot be read: " + e.getMessage(), e);
        }
    }

    /** @throws NoLimitsInForce when no version holds on that day */
    public Map<Term, TimeLimit> on(LocalDate day) {
        Version inForce = versions.stream().filter(version -> version.holdsOn(day)).findFirst()
                .orElseThrow(() -> new NoLimitsInForce(day));
        Map<Term, TimeLimit> limits = new EnumMap<>(Term.class);
        inForce.limits().forEach((term, limit) -> limits.put(term, new TimeLimit(limit.unit(), limit.value())));
        return limits;
    }

    private static void requireEveryTerm(Version version) {
        for (Term term : Term.values()) {
            if (version.limits() == null || !version.limits().containsKey(term)) {
                throw new IllegalArgumentException("Version " + version.version() + " of the feedback limits lacks " + term);
            }
        }
    }

    private static void requireOneVersionADay(List<Version> versions) {
        for (Version one : versions) {
            for (Version other : versions) {
                if (one != other && other.holdsOn(one.validFrom())) {
                    throw new IllegalArgumentException("Versions " + one.version() + " and " + other.version()
                            + " of the feedback limits both hold on " + one.validFrom());
                }
            }
        }
    }
}
