package vn.motcua.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import vn.motcua.benchmark.load.KeptConnection;
import vn.motcua.benchmark.load.Latencies;
import vn.motcua.benchmark.load.Requests;
import vn.motcua.benchmark.plain.PlainAcceptance;
import vn.motcua.benchmark.plain.PlainSample;
import vn.motcua.benchmark.plain.PlainSchema;
import vn.motcua.launcher.Part;
import vn.motcua.launcher.SampleUser;

/**
 * What a million cases do to lists, searches and acceptance. Acceptance is measured before and after they came, each time
 * against
 * plain JDBC on tables that stay empty: what changed with the machine hits both and falls out.
 */
final class MillionCases implements Measurement {

    private static final double LIST_MILLIS = 30;
    private static final double CODE_MILLIS = 10;
    private static final double OF_EMPTY = 0.90;
    private static final int WARM_UP = 300;
    private static final int ANSWERS = 500;
    private static final List<String> SURNAMES = List.of("nguyen", "Trần", "le", "Phạm", "hoang");
    private static final List<String> GIVEN = List.of("dao", "Yến", "quan", "Hạnh", "duc lan", "thi uyen");

    @Override
    public List<Figure> measure(Run run) throws Exception {
        run.province().load(run.own(), run.out());
        List<Figure> figures = new ArrayList<>();
        PlainSchema schema = PlainSchema.in(run.motcua().database(Part.CASES));
        PlainSample sample = LiveAcceptance.sample(run);
        Comparing.Sides empty = accept(run, schema, sample);

        List<String> procedures = run.province().procedures().stream().map(MeasuredProvince.Asked::code).toList();
        MillionLoading loading = new MillionLoading(run.motcua().database(Part.CASES), procedures);
        long began = System.nanoTime();
        MillionLoading.Loaded loaded = loading.load(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
        run.remark("%,d cases, %,d of them open, loaded in %d s".formatted(loaded.cases(), loaded.open(),
                (System.nanoTime() - began) / 1_000_000_000));
        run.out().println("  loaded");
        Latencies journey = journeys(loading);
        run.remark("SELECT 1 over JDBC: p50 %s, p99 %s".formatted(LiveAcceptance.millis(journey.millis(50)),
                LiveAcceptance.millis(journey.millis(99))));

        String commune = officer(run, MeasuredProvince.units().get(6));
        String province = run.motcua()
                .token(new SampleUser("benchmark.province", "province-admin", List.of(MeasuredProvince.CODE)));
        both(run, figures, "worklist", "/api/v1/worklist", List.of("", "&group=overdue", "&group=due-today&sort=newest"),
                commune,
                province, LIST_MILLIS);
        both(run, figures, "worklist, what waits", "/api/v1/worklist",
                List.of("&group=ready-to-hand-over", "&group=waiting", "&group=registered"), commune, province, LIST_MILLIS);
        both(run, figures, "worklist with words", "/api/v1/worklist", queries(SURNAMES, GIVEN), commune, province, LIST_MILLIS);
        both(run, figures, "worklist totals", "/api/v1/worklist/totals", List.of(""), commune, province, LIST_MILLIS);
        both(run, figures, "search, a common word", "/api/v1/cases/search", queries(SURNAMES, List.of("")), commune, province,
                LIST_MILLIS);
        both(run, figures, "search, a whole name", "/api/v1/cases/search", queries(SURNAMES, GIVEN), commune, province,
                LIST_MILLIS);
        both(run, figures, "search, name and number", "/api/v1/cases/search",
                queries(SURNAMES, IntStream.range(0, 40).mapToObj(i -> "van số " + (i * 121 + 17)).toList()), commune, province,
                LIST_MILLIS);
        both(run, figures, "search, nothing to be found", "/api/v1/cases/search", queries(SURNAMES, List.of("khongcoten")),
                commune, province, LIST_MILLIS);
        both(run, figures, "search, beginning of an identity number", "/api/v1/cases/search",
                queries(List.of(""), IntStream.range(0, 40).mapToObj(i -> "000%06d".formatted(i * 24_683)).toList()), commune,
                province, LIST_MILLIS);
        List<String> codes = loading.someCodes(400);
        Latencies byCode = ask(run, province, codes.stream().map(code -> "/api/v1/cases/" + code).toList());
        figures.add(Figure.told("a case by its code, p50", byCode.millis(50), "ms"));
        figures.add(Figure.atMost("a case by its code, p99", byCode.millis(99), CODE_MILLIS, "ms"));

        Comparing.Sides full = accept(run, schema, sample);
        figures.add(Figure.ratio("acceptance beside a million cases", full.share(), empty.share(), OF_EMPTY));
        run.remark("acceptance: %,.0f/s (plain %,.0f/s) on an empty database, %,.0f/s (plain %,.0f/s) beside a million cases"
                .formatted(empty.motcua().perSecond(), empty.plain().perSecond(), full.motcua().perSecond(),
                        full.plain().perSecond()));
        return figures;
    }

    private static Comparing.Sides accept(Run run, PlainSchema schema, PlainSample sample) throws Exception {
        int port = run.motcua().port(Part.CASES);
        return new Comparing(run).measure(client -> new LiveAcceptance.Accepting(port, Handing.of(run, client)),
                client -> new PlainAcceptance(schema, sample, client));
    }

    private static String officer(Run run, String unit) {
        return run.motcua().token(new SampleUser("benchmark.officer", "officer", List.of(unit)));
    }

    private static List<String> queries(List<String> first, List<String> second) {
        return first.stream().flatMap(one -> second.stream().map(two -> "&q="
                + URLEncoder.encode((one + " " + two).strip(), StandardCharsets.UTF_8))).toList();
    }

    /** To an officer of one commune, and to an account for all 160. */
    private static void both(Run run, List<Figure> figures, String name, String path, List<String> queries, String commune,
            String province, double atMost) throws Exception {
        List<String> paths = queries.stream().map(query -> path + "?" + query.replaceFirst("^&", "")).toList();
        Latencies one = ask(run, commune, paths);
        Latencies all = ask(run, province, paths);
        run.out().printf("  %s: commune %.1f / %.1f ms, province %.1f / %.1f ms%n", name, one.millis(50), one.millis(99),
                all.millis(50), all.millis(99));
        figures.add(Figure.told(name + ", commune / province, p50", one.millis(50), "ms", all.millis(50)));
        figures.add(Figure.atMost(name + ", commune, p99", one.millis(99), atMost, "ms"));
        figures.add(Figure.atMost(name + ", province, p99", all.millis(99), atMost, "ms"));
    }

    /** One reader that asks again and again. */
    private static Latencies ask(Run run, String token, List<String> paths) throws Exception {
        List<byte[]> requests = paths.stream().map(path -> Requests.get(path, token)).toList();
        long[] nanos = new long[ANSWERS];
        try (KeptConnection cases = new KeptConnection(run.motcua().port(Part.CASES))) {
            for (int i = -WARM_UP; i < ANSWERS; i++) {
                byte[] request = requests.get(Math.floorMod(i, requests.size()));
                long began = System.nanoTime();
                cases.exchange(request).require(200);
                if (i >= 0) {
                    nanos[i] = System.nanoTime() - began;
                }
            }
        }
        return Latencies.of(Arrays.stream(nanos));
    }

    /** What the machine takes for the least there is to ask. */
    private static Latencies journeys(MillionLoading loading) throws Exception {
        long[] nanos = new long[ANSWERS];
        try (Connection connection = loading.connect(); PreparedStatement select = connection.prepareStatement("SELECT 1")) {
            for (int i = -WARM_UP; i < ANSWERS; i++) {
                long began = System.nanoTime();
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                }
                if (i >= 0) {
                    nanos[i] = System.nanoTime() - began;
                }
            }
        }
        return Latencies.of(Arrays.stream(nanos));
    }
}
