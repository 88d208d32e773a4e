package vn.motcua.cases.printing;

import java.util.List;

import vn.motcua.problem.ProblemException;

/** The case took no step that this form goes with (409), such as form 03 without a refusal; the answer lists those it has. */
public class FormNotApplicable extends ProblemException {

    FormNotApplicable(Form form, String code, List<Form> available) {
        super(409, "form-not-applicable", code, form.slug(), form.title());
        with("form", form.slug());
        with("availableForms", available.stream().map(Form::slug).toList());
    }
}
