package vn.motcua.reporting.assessment.handling;

import java.util.List;

import vn.motcua.problem.ProblemException;

/** Criteria are left to score or to give a reason for (409); the answer names them. */
public class SheetIncomplete extends ProblemException {
    SheetIncomplete(List<String> missing, List<String> unexplained) {
        super(409, "assessment-incomplete");
        with("missing", missing);
        with("unexplained", unexplained);
    }
}
