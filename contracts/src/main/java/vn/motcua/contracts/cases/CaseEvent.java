package vn.motcua.contracts.cases;

/** A fact on {@code motcua.cases.v1}. */
public sealed interface CaseEvent permits CaseRegistered, CaseAccepted, CaseRefused, CaseTransferred, SupplementRequested,
        SupplementSupplied, PaymentRequested, PaymentConfirmed, ResultIssued, ResultDocumentRecorded,
        ResultHandedOver, CaseWithdrawn, CaseStopped,
        ResolutionCorrected, DueDateRecounted, ResultReappointed, CaseAssigned, CaseSentBack,
        LegBegan, LegEnded, CaseImported {
}
