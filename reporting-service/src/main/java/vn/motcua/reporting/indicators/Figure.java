package vn.motcua.reporting.indicators;

import static vn.motcua.reporting.marks.Measure.CASE_RATED_DISSATISFIED;
import static vn.motcua.reporting.marks.Measure.CASE_RATED_NEUTRAL;
import static vn.motcua.reporting.marks.Measure.CASE_RATED_SATISFIED;
import static vn.motcua.reporting.marks.Measure.CASE_RATED_VERY_SATISFIED;
import static vn.motcua.reporting.marks.Measure.CLOSED_EARLY;
import static vn.motcua.reporting.marks.Measure.CLOSED_LATE;
import static vn.motcua.reporting.marks.Measure.CLOSED_ON_TIME;
import static vn.motcua.reporting.marks.Measure.DIGITISED_CLOSED;
import static vn.motcua.reporting.marks.Measure.DIGITISED_TAKEN_IN;
import static vn.motcua.reporting.marks.Measure.MOVED_EARLY;
import static vn.motcua.reporting.marks.Measure.MOVED_LATE;
import static vn.motcua.reporting.marks.Measure.MOVED_ON_TIME;
import static vn.motcua.reporting.marks.Measure.OPEN;
import static vn.motcua.reporting.marks.Measure.OVERDUE;
import static vn.motcua.reporting.marks.Measure.PAUSED;
import static vn.motcua.reporting.marks.Measure.PROCEDURES_ABOLISHED;
import static vn.motcua.reporting.marks.Measure.PROCEDURES_AMENDED;
import static vn.motcua.reporting.marks.Measure.PROCEDURES_INTRODUCED;
import static vn.motcua.reporting.marks.Measure.REUSING_CLOSED;
import static vn.motcua.reporting.marks.Measure.REUSING_TAKEN_IN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.motcua.reporting.marks.Measure;
import vn.motcua.reporting.readmodel.ChannelKey;

/**
 * Every figure as a sum of marks. Answers and drill-downs read the same definition, so the codes behind a figure always add up
 * to
 * it. Cases follow form II.06a, whose columns are named beside them; 3 = 7 + 11 holds whatever happens, because the marks of
 * one
 * case do.
 */
public enum Figure {
    /** Column 3: received in the period or carried over into it. */
    RECEIVED("received", Subject.CASE, in(Measure.RECEIVED), atStart(OPEN)),
    RECEIVED_IN_PERIOD("receivedInPeriod", Subject.CASE, in(Measure.RECEIVED)),
    /** Column 4. */
    RECEIVED_ONLINE("receivedOnline", Subject.CASE, in(Measure.RECEIVED, Channels.ONLINE)),
    /** Column 5: at the counter or by post. */
    RECEIVED_DIRECT("receivedDirect", Subject.CASE, in(Measure.RECEIVED, Channels.NOT_ONLINE)),
    /** Column 6. */
    CARRIED_OVER("carriedOver", Subject.CASE, atStart(OPEN)),
    /** Column 7. */
    RESOLVED("resolved", Subject.CASE, in(CLOSED_EARLY), in(CLOSED_ON_TIME), in(CLOSED_LATE)),
    /** Column 8. */
    EARLY("early", Subject.CASE, in(CLOSED_EARLY)),
    /** Column 9. */
    ON_TIME("onTime", Subject.CASE, in(CLOSED_ON_TIME)),
    /** Column 10. */
    LATE("late", Subject.CASE, in(CLOSED_LATE)),
    /** Column 11. */
    IN_PROGRESS("inProgress", Subject.CASE, atEnd(OPEN)),
    /** Column 12: due at the period's end or later, without a due date, or waiting for the applicant. */
    WITHIN_LIMIT("withinLimit", Subject.CASE, atEnd(OPEN), minus(atEnd(OVERDUE))),
    /** Column 13. */
    OVERDUE_AT_END("overdue", Subject.CASE, atEnd(OVERDUE)),
    PAUSED_AT_END("paused", Subject.CASE, atEnd(PAUSED)),

    LEGS("legs.ended", Subject.CASE, in(Measure.LEG_EARLY), in(Measure.LEG_ON_TIME), in(Measure.LEG_LATE)),
    LEGS_EARLY("legs.early", Subject.CASE, in(Measure.LEG_EARLY)),
    LEGS_ON_TIME("legs.onTime", Subject.CASE, in(Measure.LEG_ON_TIME)),
    LEGS_LATE("legs.late", Subject.CASE, in(Measure.LEG_LATE)),

    PROCESSED("processed.closed", Subject.CASE, in(CLOSED_EARLY), in(CLOSED_ON_TIME), in(CLOSED_LATE), in(MOVED_EARLY),
            in(MOVED_ON_TIME), in(MOVED_LATE)),
    PROCESSED_EARLY("processed.early", Subject.CASE, in(CLOSED_EARLY), in(MOVED_EARLY)),
    PROCESSED_ON_TIME("processed.onTime", Subject.CASE, in(CLOSED_ON_TIME), in(MOVED_ON_TIME)),
    PROCESSED_LATE("processed.late", Subject.CASE, in(CLOSED_LATE), in(MOVED_LATE)),

    /** What a case adds to it is its own minutes. */
    HANDLED_MINUTES("handling.minutes", Subject.CASE, in(Measure.HANDLED_MINUTES)),

    SUPPLEMENTS("course.supplements", Subject.CASE, in(Measure.SUPPLEMENTS_REQUESTED)),
    SECOND_SUPPLEMENTS("course.secondSupplements", Subject.CASE, in(Measure.SECOND_SUPPLEMENTS)),
    APOLOGIES("course.apologies", Subject.CASE, in(Measure.APOLOGIES)),
    WITHDRAWN("course.withdrawn", Subject.CASE, in(Measure.WITHDRAWN)),
    STOPPED("course.stopped", Subject.CASE, in(Measure.STOPPED)),
    REFUSED("course.refused", Subject.CASE, in(Measure.REFUSED)),

    PAYMENTS_REQUESTED("payments.requested", Subject.CASE, in(Measure.PAYMENTS_REQUESTED)),
    PAYMENTS_CONFIRMED("payments.confirmed", Subject.CASE, in(Measure.PAYMENTS_CONFIRMED)),
    PAYMENTS_CONFIRMED_ONLINE("payments.confirmedOnline", Subject.CASE, in(Measure.PAYMENTS_CONFIRMED_ONLINE)),

    /** As received, column 3: in the period, or before it and not closed then. So are those that reuse documents. */
    WITH_DIGITISED_DOCUMENTS("digital.withDigitisedDocuments", Subject.CASE, atEnd(DIGITISED_TAKEN_IN),
            minus(atStart(DIGITISED_CLOSED))),
    REUSING_DOCUMENTS("digital.reusingDocuments", Subject.CASE, atEnd(REUSING_TAKEN_IN), minus(atStart(REUSING_CLOSED))),
    ELECTRONIC_RESULTS("digital.electronicResults", Subject.CASE, in(Measure.ELECTRONIC_RESULTS)),
    DIGITISED_RESULTS("digital.digitisedResults", Subject.CASE, in(Measure.DIGITISED_RESULTS)),
    FULLY_ONLINE("digital.fullyOnline", Subject.CASE, in(Measure.FULLY_ONLINE)),

    RATED("satisfaction.rated", Subject.CASE, in(CASE_RATED_VERY_SATISFIED), in(CASE_RATED_SATISFIED), in(CASE_RATED_NEUTRAL),
            in(CASE_RATED_DISSATISFIED)),
    VERY_SATISFIED("satisfaction.verySatisfied", Subject.CASE, in(CASE_RATED_VERY_SATISFIED)),
    SATISFIED("satisfaction.satisfied", Subject.CASE, in(CASE_RATED_SATISFIED)),
    NEUTRAL("satisfaction.neutral", Subject.CASE, in(CASE_RATED_NEUTRAL)),
    DISSATISFIED("satisfaction.dissatisfied", Subject.CASE, in(CASE_RATED_DISSATISFIED)),

    FEEDBACK_RECEIVED("feedback.received", Subject.FEEDBACK, in(Measure.FEEDBACK_RECEIVED)),
    FEEDBACK_ANSWERED("feedback.answered", Subject.FEEDBACK, in(Measure.FEEDBACK_ANSWERED)),
    FEEDBACK_ANSWERED_ON_TIME("feedback.answeredOnTime", Subject.FEEDBACK, in(Measure.FEEDBACK_ANSWERED_ON_TIME)),
    FEEDBACK_PUBLISHED("feedback.published", Subject.FEEDBACK, in(Measure.FEEDBACK_PUBLISHED)),
    FEEDBACK_REFUSED("feedback.refused", Subject.FEEDBACK, in(Measure.FEEDBACK_REFUSED)),
    FEEDBACK_RATED("feedback.rated", Subject.FEEDBACK, in(Measure.FEEDBACK_RATED)),
    FEEDBACK_DISSATISFIED("feedback.dissatisfied", Subject.FEEDBACK, in(Measure.FEEDBACK_DISSATISFIED)),

    DECISIONS("publication.decisions", Subject.DECISION, in(Measure.DECISIONS)),
    PROCEDURES("publication.procedures", Subject.DECISION, in(PROCEDURES_INTRODUCED), in(PROCEDURES_AMENDED),
            in(PROCEDURES_ABOLISHED)),
    INTRODUCED("publication.introduced", Subject.DECISION, in(PROCEDURES_INTRODUCED)),
    AMENDED("publication.amended", Subject.DECISION, in(PROCEDURES_AMENDED)),
    ABOLISHED("publication.abolished", Subject.DECISION, in(PROCEDURES_ABOLISHED)),
    NATIONAL_ENTRY_DUE("publication.nationalEntryDue", Subject.DECISION, in(Measure.NATIONAL_ENTRY_DUE)),
    NATIONAL_ENTRY_ON_TIME("publication.nationalEntryOnTime", Subject.DECISION, in(Measure.NATIONAL_ENTRY_ON_TIME));

    private static final String CASES = "cases.";

    private final String shownAs;
    private final Subject subject;
    private final List<Term> terms;

    Figure(String shownAs, Subject subject, Term... terms) {
        this.shownAs = shownAs;
        this.subject = subject;
        this.terms = List.of(terms);
    }

    /** What stands behind a figure: codes of cases, of feedback, or numbers of decisions. */
    enum Subject {
        CASE,
        FEEDBACK,
        DECISION
    }

    /** One sum of marks and how it counts. */
    record Term(Measure measure, Set<Window> windows, Channels channels, int weight) {
    }

    /** Which channels a term counts. */
    enum Channels {
        ALL,
        ONLINE,
        NOT_ONLINE;

        boolean includes(int channelKey) {
            return this == ALL || (channelKey == ChannelKey.ONLINE) == (this == ONLINE);
        }
    }

    /** The figure of a name as answers show it; figures of cases may be named without their group. */
    static Optional<Figure> named(String name) {
        String bare = name.startsWith(CASES) ? name.substring(CASES.length()) : name;
        return Stream.of(values()).filter(figure -> figure.shownAs.equals(bare)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(figure -> figure.shownAs).toList();
    }

    String shownAs() {
        return shownAs;
    }

    Subject subject() {
        return subject;
    }

    List<Term> terms() {
        return terms;
    }

    private static Term in(Measure measure) {
        return in(measure, Channels.ALL);
    }

    private static Term in(Measure measure, Channels channels) {
        return new Term(measure, Set.of(Window.DURING), channels, 1);
    }

    private static Term atStart(Measure stock) {
        return new Term(stock, Set.of(Window.BEFORE), Channels.ALL, 1);
    }

    private static Term atEnd(Measure stock) {
        return new Term(stock, Set.of(Window.BEFORE, Window.DURING), Channels.ALL, 1);
    }

    private static Term minus(Term term) {
        return new Term(term.measure, term.windows, term.channels, -term.weight);
    }
}
