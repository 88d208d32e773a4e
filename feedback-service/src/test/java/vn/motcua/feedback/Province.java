package vn.motcua.feedback;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.awaitility.Awaitility;

import io.quarkus.narayana.jta.QuarkusTransaction;
import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.cases.ResultIssued;
import vn.motcua.contracts.catalog.CalendarVersionPublished;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.contracts.catalog.UnitRegistered;
import vn.motcua.feedback.catalogue.Catalogues;
import vn.motcua.feedback.handled.HandledCases;
import vn.motcua.testing.Topic;

/**
 * A small province, told over Kafka as the catalogue tells it: H28 with the districts H28.30 (communes .001 and .002) and
 * H28.31.
 * No holidays.
 */
@Singleton
public class Province {

    public static final String PROVINCE = "H28";
    public static final String DISTRICT = "H28.30";
    public static final String COMMUNE = "H28.30.001";
    public static final String NEIGHBOUR = "H28.31";

    private final Catalogues catalogues;
    private final HandledCases cases;

    @Inject
    Province(Catalogues catalogues, HandledCases cases) {
        this.catalogues = catalogues;
        this.cases = cases;
    }

    /** Makes the province known here; again does nothing. */
    public void known() {
        if (catalogues.catalogue().clock() != null) {
            return;
        }
        Topic catalog = Topic.named(EventTopic.CATALOG.topicName());
        unit(catalog, PROVINCE, UnitLevel.PROVINCE, null);
        unit(catalog, DISTRICT, UnitLevel.DISTRICT, PROVINCE);
        unit(catalog, NEIGHBOUR, UnitLevel.DISTRICT, PROVINCE);
        unit(catalog, COMMUNE, UnitLevel.COMMUNE, DISTRICT);
        unit(catalog, "H28.30.002", UnitLevel.COMMUNE, DISTRICT);
        List<CalendarVersionPublished.Hours> hours = List.of(
                new CalendarVersionPublished.Hours(LocalTime.of(7, 0), LocalTime.of(11, 30)),
                new CalendarVersionPublished.Hours(LocalTime.of(13, 30), LocalTime.of(17, 0)));
        List<CalendarVersionPublished.WorkingDay> week = List.of(DayOfWeek.values()).subList(0, 5).stream()
                .map(day -> new CalendarVersionPublished.WorkingDay(day, hours)).toList();
        CalendarVersionPublished calendar = new CalendarVersionPublished("VN", 1, week, List.of(), List.of(),
                LocalTime.of(15, 0));
        catalog.publish(EventTopic.typeOf(CalendarVersionPublished.class), idOf("calendar"), 1, calendar);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> catalogues.catalogue().clock() != null);
    }

    /** A case of that unit whose result was issued, and known here to be. */
    public String handledCase(String unit, int number) {
        String code = "%s-240304-%04d".formatted(unit, number);
        Topic.named(EventTopic.CASES.topicName()).publish(EventTopic.typeOf(ResultIssued.class), idOf(code), 1,
                new ResultIssued(new CaseRef(code, unit, "1.001193", 1, Channel.COUNTER),
                        LocalDate.of(2024, 3, 5).atStartOfDay(ZoneOffset.UTC).toInstant(), null));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> isHandled(code));
        return code;
    }

    public boolean isHandled(String code) {
        return QuarkusTransaction.requiringNew().call(() -> !cases.toRespondTo(List.of(code)).isEmpty());
    }

    public static UUID idOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static void unit(Topic catalog, String code, UnitLevel level, String parent) {
        catalog.publish(EventTopic.typeOf(UnitRegistered.class), idOf(code), 1,
                new UnitRegistered(code, "Đơn vị " + code, level, parent, null, LocalDate.of(2020, 1, 1), null));
    }
}
