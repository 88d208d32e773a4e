package vn.motcua.replay.client;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.replay.Json;
import vn.motcua.replay.province.Decision;
import vn.motcua.replay.province.PublicationPlan;
import vn.motcua.replay.province.SampleProvince;
import vn.motcua.replay.province.Unit;

/** Enters the sample province into the catalogue; what is there already stays as it is. */
public final class CatalogueLoading {

    /** The calendar that every service counts by. */
    static final String CALENDAR = "VN";

    /** A unit as the catalogue takes it. */
    record UnitBody(String code, String name, UnitLevel level, String parentCode, String gsoCode, LocalDate validFrom,
            LocalDate validTo) {

        static UnitBody of(Unit unit) {
            return new UnitBody(unit.code(), unit.name(), unit.level(), unit.parentCode(), unit.gsoCode(), unit.validFrom(),
                    unit.validTo());
        }
    }

    /** A calendar version as the catalogue takes it. */
    record CalendarBody(List<WeekDay> week, List<LocalDate> daysOff, List<LocalDate> workedDays, LocalTime sameDayCutoff) {
    }

    record WeekDay(DayOfWeek day, List<Hours> hours) {
    }

    record Hours(LocalTime from, LocalTime to) {
    }

    private final Rest rest;
    private final Services services;
    private final Progress progress;
    /** Keys are new for each run: a broken connection may send twice, but another run is another will. */
    private final String run = UUID.randomUUID().toString();
    private Instant lastCreation;

    public CatalogueLoading(Rest rest, Services services, Progress progress) {
        this.rest = rest;
        this.services = services;
        this.progress = progress;
    }

    /** @return when the last thing was created, as of this machine's clock; null when everything was there */
    public Instant load(SampleProvince province, PublicationPlan plan) {
        Map<String, String> fields = province.fields();
        progress.begin("Nạp danh mục / loading the catalogue",
                province.units().size() + fields.size() + 1 + plan.decisions().size());
        province.units().forEach(unit -> create("/api/v1/units", UnitBody.of(unit), unit.code()));
        fields.forEach((code, name) -> create("/api/v1/fields", Map.of("code", code, "name", name), code));
        loadCalendar(province);
        for (Decision decision : plan.decisions()) {
            create("/api/v1/decisions", decision, decision.number());
        }
        progress.end();
        return lastCreation;
    }

    private void loadCalendar(SampleProvince province) {
        String path = "/api/v1/calendars/" + CALENDAR;
        if (rest.get(uri(path), services.adminToken()).status() == 200) {
            progress.add(1);
            return;
        }
        List<Hours> hours = List.of(new Hours(LocalTime.of(7, 0), LocalTime.of(11, 30)),
                new Hours(LocalTime.of(13, 30), LocalTime.of(17, 0)));
        List<WeekDay> week = IntStream.rangeClosed(1, 5).mapToObj(day -> new WeekDay(DayOfWeek.of(day), hours)).toList();
        create(path + "/versions", new CalendarBody(week, province.holidays().daysOff(), province.holidays().workedDays(),
                LocalTime.of(15, 0)), CALENDAR);
    }

    private void create(String path, Object body, String name) {
        Instant began = Instant.now();
        String key = run + URLEncoder.encode(path + "/" + name, StandardCharsets.UTF_8);
        Answer answer = rest.post(uri(path), services.adminToken(), Json.bytes(body),
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString());
        if (answer.succeeded()) {
            lastCreation = began;
        } else if (answer.status() != 409) {
            throw new Unreachable("the catalogue refuses " + name + ": " + answer.status() + " " + answer.text());
        }
        progress.add(1);
    }

    private URI uri(String path) {
        return URI.create(services.catalogue() + path);
    }
}
