package vn.motcua.cases.fees;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.motcua.cases.catalogue.Catalogues;
import vn.motcua.cases.intake.ReadingCases;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.FeesPaid;
import vn.motcua.contracts.catalog.ProcedureVersionPublished.Fee;
import vn.motcua.identity.CurrentCaller;
import vn.motcua.time.UuidV7;

/** Shows a case's fees and records what was paid of them. */
@ApplicationScoped
public class FeesOfCase {

    private final ReadingCases reading;
    private final Catalogues catalogues;
    private final FeePayments payments;
    private final CurrentCaller caller;
    private final Clock clock;

    FeesOfCase(ReadingCases reading, Catalogues catalogues, FeePayments payments, CurrentCaller caller, Clock clock) {
        this.reading = reading;
        this.catalogues = catalogues;
        this.payments = payments;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public FeesView read(String code) {
        return FeesView.of(accountOf(reading.read(code)));
    }

    /**
     * @return the account with the new payment
     * @throws NoFeesDue when the case ended without being accepted
     * @throws FeeOverpaid when the payment is more than what is left of the fee
     * @throws FeePaymentRecorded when a payment bears the same receipt number
     */
    @Transactional
    public FeesView pay(String code, FeePaymentRequest request) {
        Case subject = reading.forUpdate(code);
        if (subject.closedAt() != null && subject.term() == null) {
            throw new NoFeesDue(subject.state());
        }
        FeeAccount account = accountOf(subject);
        Fee fee = account.fee(request.fee());
        account.requirePayable(fee, request.amountVnd(), request.receiptNumber());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        FeePayment payment = new FeePayment(UuidV7.at(now), subject.id(), subject.submittedOn(), fee.name(),
                request.amountVnd(), request.method(), request.receiptNumber(), now, caller.get().username());
        payments.add(payment);
        return FeesView.of(new FeeAccount(account.fees(),
                Stream.concat(account.payments().stream(), Stream.of(payment)).toList()));
    }

    /** How the fees of a case were paid so far; null while something is left, or nobody knows how much a fee is. */
    public FeesPaid paidHow(Case subject) {
        return accountOf(subject).paidHow();
    }

    /** How the fees of a case were paid of which no payment is known: NONE where there are none, else null. */
    public static FeesPaid paidHow(List<Fee> fees) {
        return new FeeAccount(Objects.requireNonNullElse(fees, List.of()), List.of()).paidHow();
    }

    private FeeAccount accountOf(Case subject) {
        List<Fee> fees = catalogues.catalogue().pinned(subject.procedureCode(), subject.procedureVersion()).published().fees();
        return new FeeAccount(Objects.requireNonNullElse(fees, List.of()), payments.of(subject));
    }
}
