package vn.motcua.feedback.life;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import vn.motcua.contracts.feedback.FeedbackAnswered;
import vn.motcua.contracts.feedback.FeedbackEvent;
import vn.motcua.contracts.feedback.FeedbackForwarded;
import vn.motcua.contracts.feedback.FeedbackImported;
import vn.motcua.contracts.feedback.FeedbackPublished;
import vn.motcua.contracts.feedback.FeedbackRated;
import vn.motcua.contracts.feedback.FeedbackRef;
import vn.motcua.contracts.feedback.FeedbackRefused;
import vn.motcua.contracts.feedback.FeedbackReturned;
import vn.motcua.contracts.feedback.FeedbackStepKind;
import vn.motcua.contracts.feedback.FeedbackSubmitted;
import vn.motcua.contracts.feedback.FeedbackSupplementRequested;
import vn.motcua.contracts.feedback.FeedbackSupplementSupplied;
import vn.motcua.contracts.feedback.FeedbackTakenUp;
import vn.motcua.contracts.feedback.SatisfactionLevel;
import vn.motcua.feedback.code.FeedbackCode;
import vn.motcua.feedback.terms.Term;
import vn.motcua.feedback.terms.Terms;
import vn.motcua.time.UuidV7;

/**
 * Feedback (phản ánh, kiến nghị). Every change goes through one of its verbs, live or imported: a verb checks that the state
 * allows it and that time does not run backwards, moves the state, and leaves a step in the history and a fact to be told. What
 * comes late is recorded as late and never refused: a late answer is better than none.
 */
@Entity
@Table(name = "feedback")
public class Feedback {

    @Id
    private UUID id;
    private String code;
    @Version
    private long version;
    @Enumerated(EnumType.STRING)
    private FeedbackState state;
    @Embedded
    private Submission submission;
    /** The unit on whose desk it lies: the receiving one, or the competent one it was forwarded to. */
    @Column(name = "holding_unit")
    private String holdingUnit;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    /** Null while a supplement is awaited and once nothing is owed any more. */
    @Column(name = "answer_due_at")
    private Instant answerDueAt;
    @Column(name = "publish_due_at")
    private Instant publishDueAt;
    @Enumerated(EnumType.STRING)
    private SatisfactionLevel rating;
    @Column(name = "pin_hash")
    private byte[] pinHash;
    @Embedded
    private Origin origin;
    @Embedded
    private History history = new History();

    @Embedded
    private Telling telling = new Telling();

    protected Feedback() {
    }

    /** A sender speaks; the unit it was sent to has to look at it. */
    public static Feedback submit(Submission submission, FeedbackCode code, Act act, Terms terms) {
        Feedback submitted = new Feedback();
        submitted.id = UuidV7.at(act.at());
        submitted.code = code.text();
        submitted.submission = submission;
        submitted.holdingUnit = submission.receivingUnit();
        submitted.submittedAt = act.at();
        submitted.answerDueAt = terms.dueAt(Term.ANSWER, act.at(), List.of());
        submitted.become(FeedbackState.SUBMITTED,
                Step.of(FeedbackStepKind.SUBMITTED, act, null).answerDue(submitted.answerDueAt));
        submitted.telling.add(new FeedbackSubmitted(submitted.ref(), act.at(), submitted.answerDueAt));
        return submitted;
    }

    /** The sender has to say more first; until then the time to answer stands still. Needs the reason. */
    public void requestSupplement(Act act, Terms terms) {
        require(Verb.REQUEST_SUPPLEMENT, act);
        Step step = Step.of(FeedbackStepKind.SUPPLEMENT_REQUESTED, act, deskTerm(Term.REQUEST_SUPPLEMENT, act, terms));
        answerDueAt = null;
        become(FeedbackState.SUPPLEMENT_REQUESTED, step);
        telling.add(new FeedbackSupplementRequested(ref(), act.at()));
    }

    /** The sender said more; the time to answer runs again. */
    public void supplySupplement(Act act, Terms terms) {
        require(Verb.SUPPLY_SUPPLEMENT, act);
        answerDueAt = terms.dueAt(Term.ANSWER, history.answerClockFrom(), history.pausesUntil(act.at()));
        become(FeedbackState.SUBMITTED, Step.of(FeedbackStepKind.SUPPLEMENT_SUPPLIED, act, null).answerDue(answerDueAt));
        telling.add(new FeedbackSupplementSupplied(ref(), act.at(), answerDueAt));
    }

    /** It is not taken: a complaint under another law, or nothing to act on. Needs the reason. */
    public void refuse(Act act, Terms terms) {
        require(Verb.REFUSE, act);
        answerDueAt = null;
        become(FeedbackState.REFUSED, Step.of(FeedbackStepKind.REFUSED, act, deskTerm(Term.REFUSE, act, terms)));
        telling.add(new FeedbackRefused(ref(), act.at()));
    }

    /**
     * It goes to the competent unit; the time to answer starts anew.
     *
     * @throws AlreadyHeldThere when that unit holds it already
     */
    public void forward(String toUnit, Act act, Terms terms) {
        require(Verb.FORWARD, act);
        if (toUnit.equals(holdingUnit)) {
            throw new AlreadyHeldThere(toUnit);
        }
        Step step = Step.of(FeedbackStepKind.FORWARDED, act, deskTerm(Term.FORWARD, act, terms)).to(toUnit);
        holdingUnit = toUnit;
        answerDueAt = terms.dueAt(Term.ANSWER, act.at(), List.of());
        become(FeedbackState.FORWARDED, step.answerDue(answerDueAt));
        telling.add(new FeedbackForwarded(ref(), toUnit, act.at(), answerDueAt));
    }

    /** The competent unit begins to handle it. */
    public void takeUp(Act act) {
        require(Verb.TAKE_UP, act);
        become(FeedbackState.IN_HANDLING, Step.of(FeedbackStepKind.TAKEN_UP, act, null));
        telling.add(new FeedbackTakenUp(ref(), holdingUnit, act.at()));
    }

    /** The unit is not the competent one: back to the desk that first received it. Needs the reason. */
    public void giveBack(Act act) {
        require(Verb.RETURN, act);
        String fromUnit = holdingUnit;
        holdingUnit = receivingUnit();
        become(FeedbackState.SUBMITTED, Step.of(FeedbackStepKind.RETURNED, act, null));
        telling.add(new FeedbackReturned(ref(), fromUnit, act.at()));
    }

    /** The competent unit answers. Needs the answer's text. */
    public void answer(Act act, Terms terms) {
        require(Verb.ANSWER, act);
        publishDueAt = terms.dueAt(Term.PUBLISH, act.at(), List.of());
        become(FeedbackState.ANSWERED, Step.of(FeedbackStepKind.ANSWERED, act, answerDueAt).answerDue(answerDueAt)
                .publishDue(publishDueAt));
        telling.add(new FeedbackAnswered(ref(), holdingUnit, act.at(), answerDueAt));
    }

    /** The answer becomes public. */
    public void publish(Act act) {
        require(Verb.PUBLISH, act);
        become(FeedbackState.PUBLISHED, Step.of(FeedbackStepKind.PUBLISHED, act, publishDueAt).publishDue(publishDueAt));
        telling.add(new FeedbackPublished(ref(), act.at(), publishDueAt));
    }

    /** The sender says how satisfied they are with the answer; a later rating takes an earlier one's place. */
    public void rate(SatisfactionLevel level, Act act) {
        require(Verb.RATE, act);
        rating = level;
        become(state, Step.of(FeedbackStepKind.RATED, act, null).rated(level));
        telling.add(new FeedbackRated(ref(), act.at(), level));
    }

    /** Lets the sender come back with this PIN as the second factor. */
    public void protectWith(LookupPin pin) {
        pinHash = pin.hashFor(id);
    }

    /** Whether what somebody knows beside the code shows them to be the sender. */
    public boolean isProvenBy(SecondFactor factor) {
        return factor.proves(id, pinHash, submission.sender());
    }

    /** What was lived through so far came from another system: one fact tells it whole, in place of one for each step. */
    public void becomeImported(String sourceSystem, String sourceId, byte[] fingerprint) {
        origin = new Origin(sourceSystem, sourceId, fingerprint, history.size());
        telling.addInstead(
                new FeedbackImported(ref(), submittedAt, history.steps().stream().map(Step::asImported).toList()));
    }

    /**
     * The other system tells this feedback's life anew.
     *
     * @param retold the life as told now, itself just imported; only its code and identity are not taken over
     */
    public void retellAs(Feedback retold) {
        state = retold.state;
        submission = retold.submission;
        holdingUnit = retold.holdingUnit;
        submittedAt = retold.submittedAt;
        answerDueAt = retold.answerDueAt;
        publishDueAt = retold.publishDueAt;
        rating = retold.rating;
        history.replaceBy(retold.history);
        becomeImported(retold.origin.system(), retold.origin.sourceId(), retold.origin.fingerprint());
    }

    /** Whether more happened here than the other system told of. */
    public boolean actedOnHereSince() {
        return origin == null || origin.steps() != history.size();
    }

    private Instant deskTerm(Term term, Act act, Terms terms) {
        return terms.dueAt(term, history.onDeskSince(), history.pausesUntil(act.at()));
    }

    private void require(Verb verb, Act act) {
        if (!state.allowedVerbs().contains(verb)) {
            throw new TransitionNotAllowed(state, verb);
        }
        if (verb.needsText() && !act.hasText()) {
            throw new TextRequired(verb);
        }
        history.requireNotBefore(act.at());
    }

    private void become(FeedbackState next, Step step) {
        state = next;
        history.add(step);
    }

    private FeedbackRef ref() {
        return new FeedbackRef(code, receivingUnit(), submission.kind());
    }

    /** The facts not yet told, in order; the last one has the number {@link #sequence()}. */
    public List<FeedbackEvent> takeNewFacts() {
        return telling.take();
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public long sequence() {
        return telling.sequence();
    }

    public FeedbackState state() {
        return state;
    }

    public String receivingUnit() {
        return submission.receivingUnit();
    }

    public String holdingUnit() {
        return holdingUnit;
    }

    public Submission submission() {
        return submission;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant answerDueAt() {
        return answerDueAt;
    }

    public Instant publishDueAt() {
        return publishDueAt;
    }

    /** The latest rating of the answer; null before the first. */
    public SatisfactionLevel rating() {
        return rating;
    }

    /** Null for feedback that was submitted here. */
    public Origin origin() {
        return origin;
    }

    public List<Step> steps() {
        return history.steps();
    }
}
