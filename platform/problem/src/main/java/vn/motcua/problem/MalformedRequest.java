package vn.motcua.problem;

import java.util.List;

/** The request could not be read at all (400): not JSON, not UTF-8, an unknown or repeated field, a value of the wrong kind. */
class MalformedRequest extends InvalidRequest {

    MalformedRequest(List<FieldError> fieldErrors) {
        super(400, "malformed-request", fieldErrors);
    }
}
