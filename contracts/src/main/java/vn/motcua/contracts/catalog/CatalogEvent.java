package vn.motcua.contracts.catalog;

/** A fact on {@code motcua.catalog.v1}. */
public sealed interface CatalogEvent permits UnitRegistered, UnitChanged, FieldRegistered, CalendarVersionPublished,
        ProcedureVersionPublished, ProcedureAbolished, PublicationDecisionIssued, DecisionEnteredNationally {
}
