package vn.motcua.contracts.cases;

import java.time.Instant;

import vn.motcua.contracts.MayBeAbsent;

/**
 * The result reached the applicant (state 10, final).
 *
 * @param handedOverBy absent where nobody said
 * @param fullyOnline whether the case went through without its applicant ever coming (dịch vụ công trực tuyến toàn trình): it
 *        was submitted online, its fees were paid online or it owed none, and the result was handed over electronically or by
 *        post. Absent where that is not known. Source: Decree 42/2022/NĐ-CP, art. 11, which has everything done online and
 *        lets the result come online or by the public postal service; what it says of fees follows from that
 */
public record ResultHandedOver(CaseRef caseRef, Instant handedOverAt, @MayBeAbsent HandoverMethod handedOverBy,
        @MayBeAbsent Boolean fullyOnline) implements CaseEvent {

    /** With nothing told of how. */
    public ResultHandedOver(CaseRef caseRef, Instant handedOverAt) {
        this(caseRef, handedOverAt, null, null);
    }
}
