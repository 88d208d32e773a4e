package vn.motcua.cases;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.motcua.cases.catalogue.Catalogue;
import vn.motcua.cases.catalogue.Catalogues;
import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.catalog.CalendarVersionPublished;
import vn.motcua.contracts.catalog.CalendarVersionPublished.Hours;
import vn.motcua.contracts.catalog.CalendarVersionPublished.WorkingDay;
import vn.motcua.contracts.catalog.LimitUnit;
import vn.motcua.contracts.catalog.ProcedureVersionPublished;
import vn.motcua.contracts.catalog.ProcedureVersionPublished.ChannelLimit;
import vn.motcua.contracts.catalog.ProcedureVersionPublished.Fee;
import vn.motcua.contracts.catalog.ProcedureVersionPublished.Leg;
import vn.motcua.contracts.catalog.ProcedureVersionPublished.RequiredDocument;
import vn.motcua.contracts.catalog.ServiceLevel;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.contracts.catalog.UnitRegistered;
import vn.motcua.testing.Topic;

/**
 * A small province on the catalogue's topic: H28 with a district, its communes and a department; procedures for each rule;
 * the calendar first without and then with the nation's holidays.
 */
@ApplicationScoped
public class SampleCatalogue {

    public static final String PROVINCE = "H28";
    public static final String DISTRICT = "H28.30";
    public static final String COMMUNE = "H28.30.001";
    public static final String OTHER_COMMUNE = "H28.30.002";
    public static final String DEPARTMENT = "H28.03";
    /** Merged away at the end of January 2024. */
    public static final String MERGED_COMMUNE = "H28.30.099";
    public static final String PROCEDURE = "1.001193";
    public static final String ENDED_IN_2023 = "1.000900";
    public static final String NOT_ONLINE = "2.000902";
    public static final String WITHOUT_LIMIT = "1.000904";
    /** Five working days: a commune has 20 %, the department 60 %, the commune again 20 %. */
    public static final String INTER_AGENCY = "1.000906";
    /** Owes {@link #KNOWN_FEE} of 8,000 dong and {@link #OPEN_FEE} that the province sets elsewhere. */
    public static final String WITH_FEES = "1.000905";
    public static final String KNOWN_FEE = "Lệ phí đăng ký";
    public static final String OPEN_FEE = "Phí cấp bản sao";

    /** The condition under which the document UQ is mandatory. */
    public static final String BY_PROXY = "Trường hợp ủy quyền";

    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);

    private final Catalogues catalogues;
    private boolean published;

    SampleCatalogue(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** A commune that only one test uses, so that the numbers of its codes are that test's own. */
    public static String communeOf(int test) {
        return "H28.30.%03d".formatted(100 + test);
    }

    /** Publishes once and waits until the service knows it. */
    public synchronized void publish() {
        if (!published) {
            unit(PROVINCE, null, UnitLevel.PROVINCE, null);
            unit(DISTRICT, PROVINCE, UnitLevel.DISTRICT, null);
            unit(COMMUNE, DISTRICT, UnitLevel.COMMUNE, null);
            unit(OTHER_COMMUNE, DISTRICT, UnitLevel.COMMUNE, null);
            unit(MERGED_COMMUNE, DISTRICT, UnitLevel.COMMUNE, LocalDate.of(2024, 1, 31));
            for (int test = 0; test < 43; test++) {
                unit(communeOf(test), DISTRICT, UnitLevel.COMMUNE, null);
            }
            unit(DEPARTMENT, PROVINCE, UnitLevel.DEPARTMENT, null);
            calendar(1, List.of(LocalDate.of(2024, 1, 1)), List.of());
            calendar(2, dates("holidays"), dates("workedWeekendDays"));
            List<ChannelLimit> fiveDays = List.of(new ChannelLimit(null, LimitUnit.WORKING_DAYS, new BigDecimal(5)));
            procedure(PROCEDURE, ServiceLevel.FULLY_ONLINE, fiveDays, null);
            procedure(ENDED_IN_2023, ServiceLevel.FULLY_ONLINE, fiveDays, LocalDate.of(2023, 12, 31));
            procedure(NOT_ONLINE, ServiceLevel.INFORMATION, fiveDays, null);
            procedure(WITH_FEES, ServiceLevel.FULLY_ONLINE, fiveDays, null,
                    List.of(new Fee(KNOWN_FEE, 8_000L, null), new Fee(OPEN_FEE, null, "theo nghị quyết của HĐND tỉnh")),
                    List.of());
            procedure(WITHOUT_LIMIT, ServiceLevel.FULLY_ONLINE, List.of(), null);
            procedure(INTER_AGENCY, ServiceLevel.FULLY_ONLINE, fiveDays, null, List.of(),
                    List.of(new Leg(1, "Tiếp nhận", UnitLevel.COMMUNE, null, 20, null),
                            new Leg(2, "Thẩm định", null, DEPARTMENT, 60, null),
                            new Leg(3, "Trả kết quả", UnitLevel.COMMUNE, null, 20, null)));
            published = true;
        }
        await().atMost(30, TimeUnit.SECONDS).until(() -> {
            Catalogue catalogue = catalogues.catalogue();
            return catalogue.hasProcedure(INTER_AGENCY) && catalogue.legalClock().calendar().version() >= 2;
        });
    }

    private static void unit(String code, String parent, UnitLevel level, LocalDate validTo) {
        send(new UnitRegistered(code, "Đơn vị " + code, level, parent, null, FROM, validTo));
    }

    private static void procedure(String code, ServiceLevel level, List<ChannelLimit> limits, LocalDate validTo) {
        procedure(code, level, limits, validTo, List.of(), List.of());
    }

    private static void procedure(String code, ServiceLevel level, List<ChannelLimit> limits, LocalDate validTo,
            List<Fee> fees, List<Leg> legs) {
        send(new ProcedureVersionPublished(code, 1, "Đăng ký khai sinh", "HO_TICH", List.of(UnitLevel.COMMUNE), level, limits,
                fees,
                List.of(new RequiredDocument("TK", "Tờ khai", true), new RequiredDocument("GCS", "Giấy chứng sinh", false),
                        new RequiredDocument("UQ", "Văn bản ủy quyền", true, BY_PROXY)),
                legs, "Giấy khai sinh", FROM, validTo, null));
    }

    /** A third version of the calendar, in which one more day is off. */
    public void publishDayOff(LocalDate dayOff) {
        List<LocalDate> daysOff = dates("holidays");
        daysOff.add(dayOff);
        calendar(3, daysOff, dates("workedWeekendDays"));
    }

    private static void calendar(int version, List<LocalDate> daysOff, List<LocalDate> workedDays) {
        List<Hours> hours = List.of(new Hours(LocalTime.of(7, 0), LocalTime.of(11, 30)),
                new Hours(LocalTime.of(13, 30), LocalTime.of(17, 0)));
        List<WorkingDay> week = List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY).stream().map(day -> new WorkingDay(day, hours)).toList();
        send(new CalendarVersionPublished("VN", version, week, daysOff, workedDays, LocalTime.of(15, 0)));
    }

    private static List<LocalDate> dates(String rows) {
        List<LocalDate> dates = new ArrayList<>();
        resource("/holidays-vn.json").get(rows).forEach(row -> dates.add(LocalDate.parse(row.get("date").asText())));
        return dates;
    }

    /** A JSON file among the test's resources. */
    public static JsonNode resource(String name) {
        try (InputStream in = SampleCatalogue.class.getResourceAsStream(name)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(Object event) {
        Topic.named(EventTopic.CATALOG.topicName()).publish(EventTopic.typeOf(event.getClass()), UUID.randomUUID(), 1, event);
    }
}
