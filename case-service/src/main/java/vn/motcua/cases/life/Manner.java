package vn.motcua.cases.life;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.contracts.cases.HandlingManner;
import vn.motcua.contracts.cases.HandoverMethod;
import vn.motcua.contracts.cases.ResultForm;
import vn.motcua.contracts.catalog.Channel;

/**
 * In what manner a case was handled. What nobody said is null.
 *
 * @param paidOnline whether every payment it was asked for came online; null while none came
 * @param resultForm of the result that holds, as far as another system told it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Manner(Boolean paidOnline, ResultForm resultForm, HandoverMethod handedOverBy, Boolean fullyOnline) {

    static final Manner UNTOLD = new Manner(null, null, null, null);

    Manner paid(boolean online) {
        return new Manner(online && !Boolean.FALSE.equals(paidOnline), resultForm, handedOverBy, fullyOnline);
    }

    Manner resulting(ResultForm form) {
        return new Manner(paidOnline, form, handedOverBy, fullyOnline);
    }

    /** @param fees null when it is not known how they were paid */
    Manner handedOver(Channel channel, HandoverMethod by, FeesPaid fees) {
        return new Manner(paidOnline, resultForm, by, by == null ? null : fullyOnline(channel, by, fees));
    }

    /** Null for not known. What was asked for and paid in the course of the case is one of its fees. */
    // Decree 42/2022/NĐ-CP, art. 11: all of it online; the result online or by the public postal service
    private Boolean fullyOnline(Channel channel, HandoverMethod by, FeesPaid fees) {
        if (channel != Channel.ONLINE || by == HandoverMethod.IN_PERSON || fees == FeesPaid.AT_COUNTER
                || Boolean.FALSE.equals(paidOnline)) {
            return false;
        }
        return fees == null && paidOnline == null ? null : Boolean.TRUE;
    }

    /** As an import tells it; null where there is nothing to tell. */
    HandlingManner told(List<SubmittedDocument> documents) {
        HandlingManner told = new HandlingManner(SubmittedDocument.counted(documents), resultForm, handedOverBy, fullyOnline);
        return told.equals(new HandlingManner(null, null, null, null)) ? null : told;
    }
}
