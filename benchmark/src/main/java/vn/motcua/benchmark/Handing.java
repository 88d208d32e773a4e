package vn.motcua.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.motcua.benchmark.load.Requests;
import vn.motcua.replay.Json;

/** What one client hands in: for each of the 160 units a request, made ready under the client's own token. */
final class Handing {

    static final String PATH = "/api/v1/cases";
    static final String APPLICANT = "Công dân mẫu 000001";
    static final String ADDRESS = "Tổ 1, xã mẫu, tỉnh mẫu";
    static final String SUBJECT = "Hồ sơ mẫu để đo tốc độ tiếp nhận";

    private final List<Requests.Post> requests = new ArrayList<>();
    private int turn;

    private Handing(int client) {
        // Each client begins elsewhere in the province.
        this.turn = client * 7919;
    }

    static Handing of(Run run, int client) {
        Handing handing = new Handing(client);
        String token = run.own().integratorToken();
        List<MeasuredProvince.Asked> procedures = run.province().procedures();
        List<String> units = MeasuredProvince.units();
        for (int i = 0; i < units.size(); i++) {
            handing.requests
                    .add(Requests.post(PATH, token, body(units.get(i), procedures.get(i % procedures.size()))));
        }
        return handing;
    }

    /** The next request, for the next unit. */
    byte[] next() {
        return requests.get(Math.floorMod(turn++, requests.size())).withNewKey();
    }

    static byte[] body(String unit, MeasuredProvince.Asked procedure) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("procedureCode", procedure.code());
        request.put("receivingUnit", unit);
        request.put("channel", "COUNTER");
        request.put("accept", true);
        // No identity number in use begins with 000.
        request.put("applicant", Map.of("name", APPLICANT, "type", "CITIZEN", "identityType", "CCCD", "identityNumber",
                "000000000001", "phone", "0900 000 001", "address", ADDRESS));
        request.put("subject", SUBJECT);
        request.put("documents", procedure.documents());
        return Json.bytes(request);
    }
}
