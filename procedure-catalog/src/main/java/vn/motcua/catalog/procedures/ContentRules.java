package vn.motcua.catalog.procedures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.motcua.contracts.catalog.Channel;
import vn.motcua.problem.FieldError;
import vn.motcua.workingtime.InvalidTimeLimit;
import vn.motcua.workingtime.LimitUnit;
import vn.motcua.workingtime.TimeLimit;

/** What must hold within a procedure version, beyond the form of its fields. Pure; finds all faults, not the first one. */
public final class ContentRules {

    private final String path;
    private final ProcedureContent content;
    private final List<FieldError> faults = new ArrayList<>();

    private ContentRules(String path, ProcedureContent content) {
        this.path = path;
        this.content = content;
    }

    /** @param path where the content stands in the request, such as {@code items[2].procedure} */
    public static List<FieldError> faults(String path, ProcedureContent content) {
        ContentRules rules = new ContentRules(path, content);
        rules.levelsAreNamedOnce();
        rules.eachChannelHasOneLimit();
        rules.documentsHaveTheirOwnCodes();
        rules.legsShareTheWholeTime();
        return rules.faults;
    }

    private void levelsAreNamedOnce() {
        if (new HashSet<>(content.levels()).size() < content.levels().size()) {
            add("levels", "named-twice");
        }
        if (new HashSet<>(content.applicants()).size() < content.applicants().size()) {
            add("applicants", "named-twice");
        }
    }

    private void eachChannelHasOneLimit() {
        Set<Channel> seen = new HashSet<>();
        for (int i = 0; i < content.timeLimits().size(); i++) {
            ProcedureContent.ChannelLimit limit = content.timeLimits().get(i);
            if (!seen.add(limit.channel())) {
                add("timeLimits[" + i + "].channel", "limit-for-channel-twice");
            }
            LimitUnit unit = LimitUnit.valueOf(limit.unit().name());
            if (unit == LimitUnit.SAME_DAY && limit.value() != null) {
                add("timeLimits[" + i + "].value", "constraint.Null");
            } else if (!legal(unit, limit)) {
                add("timeLimits[" + i + "].value", "limit-value", unit.step().toPlainString(),
                        unit.maximum().toPlainString());
            }
        }
    }

    private static boolean legal(LimitUnit unit, ProcedureContent.ChannelLimit limit) {
        try {
            return new TimeLimit(unit, limit.value()).unit() == unit;
        } catch (InvalidTimeLimit e) {
            return false;
        }
    }

    private void documentsHaveTheirOwnCodes() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < content.requiredDocuments().size(); i++) {
            if (!seen.add(content.requiredDocuments().get(i).code())) {
                add("requiredDocuments[" + i + "].code", "document-code-twice");
            }
        }
    }

    // Inter-agency cases: each agency has its own share of the time (Decree 61/2018/NĐ-CP, art. 20).
    private void legsShareTheWholeTime() {
        int sum = 0;
        int beside = 0;
        for (int i = 0; i < content.legs().size(); i++) {
            ProcedureContent.Leg leg = content.legs().get(i);
            if (leg.isInTurn()) {
                sum += leg.sharePercent();
                beside = leg.sharePercent();
            } else if (i == 0) {
                add("legs[0].mode", "leg-beside-nothing");
            } else if (leg.sharePercent() > beside) {
                add("legs[" + i + "].sharePercent", "leg-share-too-long", beside);
            }
            if (leg.ordinal() != i + 1) {
                add("legs[" + i + "].ordinal", "leg-out-of-order", i + 1);
            }
        }
        if (!content.legs().isEmpty() && sum != 100) {
            add("legs", "leg-shares-sum", sum);
        }
    }

    private void add(String field, String reason, Object... arguments) {
        faults.add(new FieldError(path + "." + field, reason, arguments));
    }
}
