package vn.motcua.cases.register;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.cases.audit.trail.NamesCase;
import vn.motcua.cases.printing.RegisterLine;
import vn.motcua.contracts.catalog.Channel;

/**
 * One case in the register, with the columns of form 06 (Circular 01/2018/TT-VPCP).
 *
 * @param number the row's number (STT), 1 for the first case of the period
 * @param sets how many sets of documents were handed in (số lượng hồ sơ): reception takes one
 * @param leadUnit the unit that holds the case (cơ quan chủ trì giải quyết), with its name
 * @param receivedAt when the case was handed in
 * @param dueAt the promised instant; absent before acceptance, while the clock stands still, and without a statutory limit
 * @param returnedAt when the applicant got the result; absent until then
 * @param channel how the case was handed in
 * @param documents how many documents were handed in
 * @param closedAt when the result was there, or the case ended without one; absent while it is open
 * @param resultNumber the number on the result; may be absent
 * @param note how the case stands where no result was given, in Vietnamese; absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegisterRow(int number, String code, String procedureCode, String procedureName, int sets, String applicantName,
        String address, String phone, String leadUnit, String leadUnitName, Instant receivedAt, Instant dueAt,
        Instant returnedAt, Channel channel, String note, int documents, Instant closedAt,
        String resultNumber) implements NamesCase {

    /** Address and telephone number as they share a cell; empty where neither is known. */
    public String addressAndPhone() {
        if (address == null || phone == null) {
            return address == null ? phone == null ? "" : phone : address;
        }
        return address + ", " + phone;
    }

    /** As form 06 prints it. */
    RegisterLine printed() {
        return new RegisterLine(number, code, applicantName, procedureName, channel, receivedAt, dueAt,
                closedAt, resultNumber, returnedAt, documents, note);
    }

    /** The channel as people read it. */
    public String channelName() {
        return switch (channel) {
            case COUNTER -> "Trực tiếp";
            case ONLINE -> "Trực tuyến";
            case POSTAL -> "Bưu chính công ích";
        };
    }
}
