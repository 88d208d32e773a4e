package vn.motcua.cases.life;

import java.util.List;

import vn.motcua.problem.FieldError;
import vn.motcua.problem.InvalidRequest;

/** The law asks for a reason and none was given (422). */
public class ReasonRequired extends InvalidRequest {

    public ReasonRequired(Verb verb) {
        super(List.of(new FieldError("reason", "reason-required", verb.path())));
    }
}
