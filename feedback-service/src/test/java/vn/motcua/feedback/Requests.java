package vn.motcua.feedback;

import java.util.concurrent.atomic.AtomicInteger;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import vn.motcua.testing.Tokens;

/** What tests say over HTTP, as senders and as accounts of the province. */
public final class Requests {

    public static final String SENDER_NAME = "Nguyễn Thị Lan";
    public static final String SENDER_PHONE = "0912345678";
    public static final String SENDER_EMAIL = "lan.nguyen@example.vn";
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private Requests() {
    }

    /** Somebody without a token, from an address nobody else used yet. */
    public static RequestSpecification anybody() {
        int address = ADDRESSES.incrementAndGet();
        return from("198.51.%d.%d".formatted(address / 250, address % 250 + 1));
    }

    public static RequestSpecification from(String address) {
        return RestAssured.given().header("X-Forwarded-For", address).contentType(ContentType.JSON);
    }

    public static RequestSpecification as(String role, String... units) {
        return RestAssured.given().auth().oauth2(Tokens.user("an-" + role).roles(role).units(units).sign())
                .contentType(ContentType.JSON);
    }

    public static String feedbackTo(String unit) {
        return """
                {"receivingUnit": "%s", "kind": "CONDUCT", "subject": "Thời gian chờ", "content": "Tôi phải chờ hai giờ.",
                 "sender": {"name": "%s", "phone": "%s", "email": "%s"}}""".formatted(unit, SENDER_NAME, SENDER_PHONE,
                SENDER_EMAIL);
    }

    public static String submitted(String unit) {
        return anybody().body(feedbackTo(unit)).post("/api/v1/feedback").then().statusCode(201).extract().path("code");
    }

    public static ValidatableResponse act(RequestSpecification caller, String code, String verb, String body) {
        return caller.body(body).post("/api/v1/feedback/{code}/{verb}", code, verb).then();
    }
}
