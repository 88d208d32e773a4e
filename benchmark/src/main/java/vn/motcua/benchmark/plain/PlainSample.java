package vn.motcua.benchmark.plain;

import java.util.List;

/**
 * What the rows are filled with: as long as the service's own, for bytes cost too.
 *
 * @param units whose counters are taken in turn
 * @param documents JSON as in the request
 * @param answer the body of a real answer
 * @param event the data of a real event
 */
public record PlainSample(List<String> units, String procedure, String applicant, String address, String subject,
        String documents, byte[] answer, String event) {
}
