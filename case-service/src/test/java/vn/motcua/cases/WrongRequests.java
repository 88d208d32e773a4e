package vn.motcua.cases;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.motcua.testing.Tokens;

/** Requests that must fail, each by its name: wrong bodies, types, tokens, units and addresses. */
final class WrongRequests {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Wrong> wrongs = new LinkedHashMap<>();

    private WrongRequests() {
    }

    /** @param theirs the code of a case that the officer who asks has nothing to do with */
    static Map<String, Wrong> all(String theirs) {
        WrongRequests requests = new WrongRequests();
        requests.bodies();
        requests.types();
        requests.tokens();
        requests.otherUnits(theirs);
        requests.addresses();
        return requests.wrongs;
    }

    /** A request that must fail, and how. */
    record Wrong(int status, String slug, String method, String path, Map<String, String> headers, byte[] body,
            boolean chunked) {

        HttpResponse<String> send(String language) {
            Map<String, String> all = new LinkedHashMap<>(headers);
            if (language != null) {
                all.put("Accept-Language", language);
            }
            BodyPublisher publisher = body == null ? BodyPublishers.noBody()
                    : chunked ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                            : BodyPublishers.ofByteArray(body);
            return Calls.raw(method, path, all, publisher);
        }
    }

    private void bodies() {
        body("malformed JSON", 400, json -> json.replace(":", ";"));
        body("half a body", 400, json -> json.substring(0, json.length() / 2));
        body("unknown field", 400, json -> json.replaceFirst("\\{", "{\"colour\":\"red\","));
        body("unknown field deep down", 400, json -> json.replace("\"name\":", "\"age\":5,\"name\":"));
        body("duplicate key", 400, json -> json.replaceFirst("\\{", "{\"channel\":\"ONLINE\","));
        body("wrong enum", 400, json -> json.replace("COUNTER", "FAX"));
        body("enum in lower case", 400, json -> json.replace("COUNTER", "counter"));
        body("number for an enum", 400, json -> json.replace("\"COUNTER\"", "0"));
        body("number for a string", 400, json -> json.replace("\"H28.30.001\"", "28"));
        body("string for a truth", 400, json -> json.replace("true", "\"true\""));
        body("number for a truth", 400, json -> json.replace("true", "1"));
        body("object for a string", 400, json -> json.replace("\"H28.30.001\"", "{}"));
        body("array for the body", 400, json -> "[" + json + "]");
        body("two bodies", 400, json -> json + json);
        body("escaped NUL", 400, json -> json.replace("Công dân", "Công\\u0000dân"));
        body("bare NUL", 400, json -> json.replace("Công dân", "Công\0dân"));
        body("lone surrogate", 400, json -> json.replace("Công dân", "Công\\ud83d dân"));
        body("deep nesting", 400, json -> json.replaceFirst("\\{", "{\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + ","));
        body("half a megabyte in a string", 400, json -> json.replace("Công dân", "x".repeat(500_000)));
        body("10 MB in a string", 413, json -> json.replace("Công dân", "x".repeat(10_000_000)));
        wrongs.put("10 MB in chunks of no told length", new Wrong(413, "body-too-large", "POST", "/api/v1/cases", officer(),
                bytes(" ".repeat(10_000_000) + reception()), true));
        body("null for the body", 422, json -> "null");
        body("no body", 422, json -> "");
        body("nothing in it", 422, json -> "{}");
        body("no applicant's name", 422, json -> json.replace("Công dân mẫu 000001", " "));
        body("name too long", 422, json -> json.replace("Công dân", "x".repeat(300)));
        body("unknown procedure", 422, json -> json.replace("1.001193", "1.999999"));
        body("document unknown", 422, json -> json.replace("\"TK\"", "\"ZZ\""));
        byte[] notUtf8 = bytes(reception().replace("Công dân", "C?"));
        notUtf8[new String(notUtf8, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE9;
        wrongs.put("not UTF-8", new Wrong(400, "malformed-request", "POST", "/api/v1/cases", officer(), notUtf8, false));
        String due = "{\"receivedAt\":\"%s\",\"limit\":{\"unit\":\"WORKING_DAYS\",\"value\":5}}";
        for (String absurd : new String[] { "0024-03-04T09:00:00+07:00", "20240-03-04T09:00:00+07:00", "2024-03-04",
                "2024-03-04T09:00:00", "2024-02-30T09:00:00+07:00", "2024-03-04T25:00:00+07:00", "yesterday", "",
                "+999999999-12-31T23:59:59Z" }) {
            wrongs.put("received at " + absurd, new Wrong(400, "malformed-request", "POST", "/api/v1/due-dates", officer(),
                    bytes(due.formatted(absurd)), false));
        }
    }

    private void body(String name, int status, UnaryOperator<String> spoil) {
        String slug = switch (status) {
            case 400 -> "malformed-request";
            case 413 -> "body-too-large";
            default -> "validation-failed";
        };
        wrongs.put(name, new Wrong(status, slug, "POST", "/api/v1/cases", officer(), bytes(spoil.apply(reception())), false));
    }

    private void types() {
        for (String type : new String[] { "text/plain", "application/xml", "application/x-www-form-urlencoded",
                "application/x-ndjson", "multipart/form-data; boundary=x", "nonsense" }) {
            wrongs.put("content type " + type, new Wrong(415, "http-415", "POST", "/api/v1/cases",
                    with(officer(), "Content-Type", type), bytes(reception()), false));
        }
        Map<String, String> untyped = officer();
        untyped.remove("Content-Type");
        wrongs.put("no content type", new Wrong(415, "http-415", "POST", "/api/v1/cases", untyped, bytes(reception()), false));
        wrongs.put("import as JSON", new Wrong(415, "http-415", "POST", "/api/v1/cases/import",
                bearer(Calls.token("integrator", SampleCatalogue.COMMUNE)), bytes("{}"), false));
        wrongs.put("unacceptable Accept", new Wrong(406, "http-406", "GET", "/api/v1/cases",
                with(officer(), "Accept", "image/png"), null, false));
    }

    private void tokens() {
        String good = Calls.token("officer", SampleCatalogue.COMMUNE);
        Map<String, String> nobody = officer();
        nobody.remove("Authorization");
        token("no token", "http-401", nobody);
        token("another scheme", "http-401", with(officer(), "Authorization", "Basic bGFuOmxhbg=="));
        token("garbage for a token", "token-not-accepted", bearer("garbage"));
        token("three parts of garbage", "token-not-accepted", bearer("a.b.c"));
        token("expired token", "token-not-accepted", bearer(officerToken().expired().sign()));
        token("another issuer's token", "token-not-accepted", bearer(officerToken().issuedBy("https://elsewhere").sign()));
        token("token for another system", "token-not-accepted", bearer(officerToken().meantFor("elsewhere").sign()));
        token("token of a stranger's key", "token-not-accepted", bearer(officerToken().signedByAStranger().sign()));
        token("altered token", "token-not-accepted", bearer(altered(good)));
        token("unsigned token", "token-not-accepted", bearer(base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "."
                + good.split("\\.")[1] + "."));
        token("signature left away", "token-not-accepted", bearer(good.substring(0, good.lastIndexOf('.') + 1)));
    }

    private void token(String name, String slug, Map<String, String> headers) {
        wrongs.put(name, new Wrong(401, slug, "POST", "/api/v1/cases", headers, bytes(reception()), false));
        wrongs.put(name + ", reading", new Wrong(401, slug, "GET", "/api/v1/cases", headers, null, false));
    }

    private void otherUnits(String theirs) {
        String nobodys = SampleCatalogue.OTHER_COMMUNE + "-240108-0999";
        for (String code : new String[] { theirs, nobodys }) {
            String which = code.equals(theirs) ? "that exists" : "that does not exist";
            wrongs.put("another unit's case " + which, forbidden("GET", "/api/v1/cases/" + code, null));
            wrongs.put("its history " + which, forbidden("GET", "/api/v1/cases/" + code + "/history", null));
            wrongs.put("a verb on it " + which, forbidden("POST", "/api/v1/cases/" + code + "/withdraw", "{}"));
        }
        wrongs.put("a case for another unit", forbidden("POST", "/api/v1/cases",
                reception().replace(SampleCatalogue.COMMUNE, SampleCatalogue.OTHER_COMMUNE)));
        wrongs.put("a case for no unit at all",
                forbidden("POST", "/api/v1/cases", reception().replace(SampleCatalogue.COMMUNE, "H28.77")));
        wrongs.put("another unit's list", forbidden("GET", "/api/v1/cases?unit=" + SampleCatalogue.OTHER_COMMUNE, null));
        wrongs.put("the province's list", forbidden("GET", "/api/v1/cases?unit=" + SampleCatalogue.PROVINCE, null));
        wrongs.put("a leader's override", new Wrong(403, "override-needs-leader", "POST",
                "/api/v1/cases/" + Calls.received(SampleCatalogue.COMMUNE, true) + "/request-supplement", officer(),
                bytes("{\"reason\":\"x\",\"override\":true}"), false));
        wrongs.put("an officer's import", new Wrong(403, "http-403", "POST", "/api/v1/cases/import",
                with(officer(), "Content-Type", "application/x-ndjson"), bytes("{}"), false));
    }

    private Wrong forbidden(String method, String path, String body) {
        return new Wrong(403, "outside-unit-scope", method, path, officer(), body == null ? null : bytes(body), false);
    }

    private void addresses() {
        address("no such case", 404, "case-not-found", "GET", "/api/v1/cases/" + SampleCatalogue.COMMUNE + "-240108-0999");
        address("no code at all", 404, "case-not-found", "GET", "/api/v1/cases/h28");
        address("no such path", 404, "http-404", "GET", "/api/v1/nothing");
        address("no such path of ours", 404, "http-404", "GET", "/nothing");
        address("no such verb", 404, "http-404", "POST", "/api/v1/cases/" + SampleCatalogue.COMMUNE + "-240108-0001/eat");
        address("wrong method", 405, "http-405", "DELETE", "/api/v1/cases");
        address("wrong method on due dates", 405, "http-405", "PUT", "/api/v1/due-dates");
        address("NUL in the path", 422, "validation-failed", "GET", "/api/v1/cases/H28%00");
        address("NUL in the query", 422, "validation-failed", "GET", "/api/v1/cases?unit=H28%00");
        address("cursor of another list", 400, "invalid-cursor", "GET", "/api/v1/cases?cursor=aGVsbG8");
        address("cursor of nothing", 400, "invalid-cursor", "GET", "/api/v1/cases?cursor=%25%25");
        address("cursor with another day", 400, "invalid-cursor", "GET",
                "/api/v1/cases?cursor=" + base64("tomorrow\u001fX"));
        address("limit of nothing", 422, "validation-failed", "GET", "/api/v1/cases?limit=0");
        address("limit of too much", 422, "validation-failed", "GET", "/api/v1/cases?limit=501");
        address("limit in words", 422, "validation-failed", "GET", "/api/v1/cases?limit=ten");
        address("limit beyond all numbers", 422, "validation-failed", "GET", "/api/v1/cases?limit=99999999999");
        address("state of nothing", 422, "validation-failed", "GET", "/api/v1/cases?state=EATEN");
        address("day that is none", 422, "validation-failed", "GET", "/api/v1/cases?submittedFrom=2024-02-30");
        address("year that is none", 422, "validation-failed", "GET", "/api/v1/cases?submittedTo=%2B999999999-01-01");
        wrongs.put("idempotency key of nothing", new Wrong(400, "invalid-idempotency-key", "POST", "/api/v1/cases",
                with(officer(), "Idempotency-Key", "x".repeat(201)), bytes(reception()), false));
    }

    private void address(String name, int status, String slug, String method, String path) {
        wrongs.put(name, new Wrong(status, slug, method, path, officer(), method.equals("POST") ? bytes("{}") : null, false));
    }

    private static Tokens officerToken() {
        return Tokens.user("officer").roles("officer").units(SampleCatalogue.COMMUNE);
    }

    private static Map<String, String> officer() {
        return bearer(Calls.token("officer", SampleCatalogue.COMMUNE));
    }

    private static Map<String, String> bearer(String token) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Authorization", "Bearer " + token);
        headers.put("Content-Type", "application/json");
        return headers;
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        headers.put(name, value);
        return headers;
    }

    /** The same token with another unit written into it. */
    private static String altered(String token) {
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + base64(claims.replace(SampleCatalogue.COMMUNE, SampleCatalogue.PROVINCE)) + "." + parts[2];
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(text));
    }

    private static String reception() {
        try {
            return JSON.writeValueAsString(Calls.reception(SampleCatalogue.COMMUNE, true));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
