package vn.motcua.reporting.index.inputs;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.identity.CurrentCaller;
import vn.motcua.problem.FieldError;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.reporting.index.definition.Criterion;
import vn.motcua.reporting.index.definition.IndexDefinition;
import vn.motcua.reporting.index.definition.Measured;
import vn.motcua.reporting.index.definition.Quantity;
import vn.motcua.reporting.index.question.IndexQuestion;

/** Takes what a unit declares: exactly the numbers that the index cannot compute, and no others. */
@ApplicationScoped
class DeclaringInputs {
    private final DeclaredInputs inputs;
    private final CurrentCaller caller;
    private final Clock clock;

    DeclaringInputs(DeclaredInputs inputs, CurrentCaller caller, Clock clock) {
        this.inputs = inputs;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws InvalidRequest when an indicator is unknown or computed, or a number is missing or one too many */
    List<DeclaredInput> declare(IndexQuestion about, DeclareInputsRequest request) {
        List<FieldError> faults = faults(about.definition(), request.inputs());
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        String index = about.definition().code();
        inputs.add(index, about.unit().code(), about.period(), request.inputs(), caller.get().username(), clock.instant());
        return inputs.of(index, about.unit().code(), about.period());
    }

    private static List<FieldError> faults(IndexDefinition index, List<DeclareInputsRequest.Input> declared) {
        List<FieldError> faults = new ArrayList<>();
        for (int i = 0; i < declared.size(); i++) {
            DeclareInputsRequest.Input input = declared.get(i);
            String path = "inputs[" + i + "].";
            Optional<Measured> measured = index.criterion(input.indicator()).map(Criterion::measured);
            if (measured.isEmpty()) {
                faults.add(new FieldError(path + "indicator", "index.no-such-criterion", input.indicator()));
            } else {
                part(measured.get().numerator(), input.numerator(), path + "numerator", faults);
                part(measured.get().denominator(), input.denominator(), path + "denominator", faults);
            }
        }
        return faults;
    }

    private static void part(Quantity quantity, Long given, String field, List<FieldError> faults) {
        if (quantity.isDeclared() && given == null) {
            faults.add(new FieldError(field, "constraint.NotNull"));
        } else if (!quantity.isDeclared() && given != null) {
            faults.add(new FieldError(field, "index.computed-not-declared"));
        }
    }
}
