package vn.motcua.cases.tracking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.motcua.cases.audit.trail.What;
import vn.motcua.cases.life.CaseState;
import vn.motcua.cases.life.CaseStep;

/**
 * What is said to applicants, in plain words. The texts stand in {@code messages/tracking.properties} and, in English, in
 * {@code tracking_en.properties}; the build fails when a state or a step has none.
 */
@MessageBundle(value = "tracking", locale = "vi")
public interface TrackingMessages {

    @Message
    String state(CaseState state);

    /** What follows from the state, in a sentence. */
    @Message
    String meaning(CaseState state);

    @Message
    String step(CaseStep step);

    @Message
    String seen(What what);

    @Message
    String whoSaw();

    @Message
    String whoSawText();

    @Message
    String asked(Asked.Kind kind);

    @Message
    String promise(Promise.Kind kind);

    @Message
    String title();

    @Message
    String lead();

    @Message
    String skip();

    @Message
    String otherLanguage();

    @Message
    String codeLabel();

    @Message
    String codeHint();

    @Message
    String factorLabel();

    @Message
    String factorHint();

    @Message
    String factorPin();

    @Message
    String factorPhone();

    @Message
    String factorIdentity();

    @Message
    String submit();

    @Message
    String privacy();

    @Message
    String whereIsIt();

    @Message
    String whereIsItText();

    @Message
    String errorPrefix();

    @Message
    String errorSummary();

    @Message
    String codeMissing();

    @Message
    String factorMissing();

    @Message
    String notFoundTitle();

    @Message
    String notFoundText();

    @Message
    String notFoundHelp();

    @Message
    String tooManyTitle();

    @Message
    String tooManyText(long minutes);

    @Message
    String tooManyHelp();

    @Message
    String faultTitle(int status);

    @Message
    String faultText(int status);

    @Message
    String back();

    @Message
    String caseOf(String code);

    @Message
    String toDo();

    @Message
    String missingDocuments();

    @Message
    String supplyText(String unit);

    @Message
    String amount(String dong);

    @Message
    String payText(String unit);

    @Message
    String collectText(String unit);

    @Message
    String promisedDate();

    @Message
    String standsStillSince(String since);

    @Message
    String apology();

    @Message
    String apologyAfter();

    @Message
    String aboutTheCase();

    @Message
    String code();

    @Message
    String procedure();

    @Message
    String receivingUnit();

    @Message
    String processingUnit();

    @Message
    String submittedAt();

    @Message
    String acceptedAt();

    @Message
    String stepsDone();

    @Message
    String to();

    @Message
    String another();

    @Message
    String footer();

    @Message
    String contact();
}
