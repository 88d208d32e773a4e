package vn.motcua.contracts.cases;

import vn.motcua.contracts.catalog.Channel;

/** Which case a fact is about, with what never changes in its life. */
public record CaseRef(String caseCode, String receivingUnit, String procedureCode, int procedureVersion, Channel channel) {
}
