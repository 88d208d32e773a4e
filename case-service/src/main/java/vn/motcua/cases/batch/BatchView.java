package vn.motcua.cases.batch;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.problem.Problem;

/** What became of a batch: an answer per case, in the order asked. */
public record BatchView(int done, int refused, List<CaseAnswer> answers) {

    /** Whether it was done. */
    public enum Outcome {
        DONE,
        REFUSED
    }

    /**
     * @param version of the case now that it was done; absent when it was refused
     * @param problem why it was refused, as the single verb would have answered; absent when it was done
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CaseAnswer(String code, Outcome outcome, Long version, Problem problem) {

        static CaseAnswer done(String code, String entityTag) {
            return new CaseAnswer(code, Outcome.DONE, Long.valueOf(entityTag.replace("\"", "")), null);
        }

        static CaseAnswer refused(String code, Problem problem) {
            return new CaseAnswer(code, Outcome.REFUSED, null, problem);
        }
    }

    static BatchView of(List<CaseAnswer> answers) {
        int done = (int) answers.stream().filter(answer -> answer.outcome() == Outcome.DONE).count();
        return new BatchView(done, answers.size() - done, answers);
    }
}
