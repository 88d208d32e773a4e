package vn.motcua.cases;

import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.cases.catalogue.Catalogues;
import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.catalog.CalendarVersionPublished;
import vn.motcua.contracts.catalog.CalendarVersionPublished.Hours;
import vn.motcua.contracts.catalog.CalendarVersionPublished.WorkingDay;
import vn.motcua.contracts.catalog.LimitUnit;
import vn.motcua.contracts.catalog.ProcedureVersionPublished;
import vn.motcua.contracts.catalog.ProcedureVersionPublished.ChannelLimit;
import vn.motcua.contracts.catalog.ProcedureVersionPublished.RequiredDocument;
import vn.motcua.contracts.catalog.ServiceLevel;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.contracts.catalog.UnitRegistered;
import vn.motcua.testing.Topic;

/**
 * A small province on the catalogue's topic: H28 with a district, two communes and a department; one procedure of five days.
 */
@ApplicationScoped
public class SampleCatalogue {

    public static final String PROVINCE = "H28";
    public static final String COMMUNE = "H28.30.001";
    public static final String OTHER_COMMUNE = "H28.30.002";
    public static final String DEPARTMENT = "H28.03";
    public static final String PROCEDURE = "1.001193";

    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);

    private final Catalogues catalogues;
    private boolean published;

    SampleCatalogue(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** Publishes once and waits until the service knows it. */
    public synchronized void publish() {
        if (!published) {
            unit(PROVINCE, null, UnitLevel.PROVINCE);
            unit("H28.30", PROVINCE, UnitLevel.DISTRICT);
            unit(COMMUNE, "H28.30", UnitLevel.COMMUNE);
            unit(OTHER_COMMUNE, "H28.30", UnitLevel.COMMUNE);
            unit(DEPARTMENT, PROVINCE, UnitLevel.DEPARTMENT);
            calendar();
            send(new ProcedureVersionPublished(PROCEDURE, 1, "Đăng ký khai sinh", "HO_TICH", List.of(UnitLevel.COMMUNE),
                    ServiceLevel.FULLY_ONLINE, List.of(new ChannelLimit(null, LimitUnit.WORKING_DAYS, new BigDecimal(5))),
                    List.of(),
                    List.of(new RequiredDocument("TK", "Tờ khai", true), new RequiredDocument("GCS", "Giấy chứng sinh", false)),
                    List.of(), "Giấy khai sinh", FROM, null, null));
            published = true;
        }
        await().atMost(30, TimeUnit.SECONDS).until(() -> catalogues.catalogue().hasProcedure(PROCEDURE));
    }

    private static void unit(String code, String parent, UnitLevel level) {
        send(new UnitRegistered(code, "Đơn vị " + code, level, parent, null, FROM, null));
    }

    private static void calendar() {
        List<Hours> hours = List.of(new Hours(LocalTime.of(7, 0), LocalTime.of(11, 30)),
                new Hours(LocalTime.of(13, 30), LocalTime.of(17, 0)));
        List<WorkingDay> week = List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY).stream().map(day -> new WorkingDay(day, hours)).toList();
        send(new CalendarVersionPublished("VN", 1, week, List.of(LocalDate.of(2024, 1, 1)), List.of(), LocalTime.of(15, 0)));
    }

    private static void send(Object event) {
        Topic.named(EventTopic.CATALOG.topicName()).publish(EventTopic.typeOf(event.getClass()), UUID.randomUUID(), 1, event);
    }
}
