package vn.motcua.cases.life;

import java.util.List;

import vn.motcua.problem.FieldError;
import vn.motcua.problem.InvalidRequest;

/** A result promised anew comes after the due date and not before the promise (422). */
public class PromiseTooEarly extends InvalidRequest {

    PromiseTooEarly() {
        super(List.of(new FieldError("promisedAt", "promise-too-early")));
    }
}
