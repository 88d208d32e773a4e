package vn.motcua.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import vn.motcua.benchmark.load.KeptConnection;
import vn.motcua.benchmark.load.Requests;
import vn.motcua.benchmark.load.Work;
import vn.motcua.benchmark.plain.PlainAcceptance;
import vn.motcua.benchmark.plain.PlainSample;
import vn.motcua.benchmark.plain.PlainSchema;
import vn.motcua.contracts.cases.CaseAccepted;
import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.launcher.Part;
import vn.motcua.replay.Json;

/** Cases accepted at sixteen counters at once, over 160 units, each under a key of its own. */
final class LiveAcceptance implements Measurement {

    private static final double AT_LEAST = 0.45;

    @Override
    public List<Figure> measure(Run run) throws Exception {
        run.province().load(run.own(), run.out());
        PlainSchema schema = PlainSchema.in(run.motcua().database(Part.CASES));
        PlainSample sample = sample(run);
        int port = run.motcua().port(Part.CASES);
        Comparing.Sides sides = new Comparing(run).measure(client -> new Accepting(port, Handing.of(run, client)),
                client -> new PlainAcceptance(schema, sample, client));
        run.remark("live acceptance: p50 %s, p99 %s; each case %s".formatted(millis(sides.motcua().latencies().millis(50)),
                millis(sides.motcua().latencies().millis(99)), sides.processors().millisEach(sides.motcua().done())));
        return List.of(Figure.share("live acceptance, 16 clients, 160 units", sides.motcua(), sides.plain(), AT_LEAST));
    }

    /** Rows as long as the service's: made from a case that it has accepted. */
    static PlainSample sample(Run run) throws IOException {
        MeasuredProvince.Asked procedure = run.province().procedures().get(0);
        String unit = MeasuredProvince.units().get(0);
        try (KeptConnection cases = new KeptConnection(run.motcua().port(Part.CASES))) {
            KeptConnection.Answer answer = cases.exchange(Requests.post(Handing.PATH, run.own().integratorToken(),
                    Handing.body(unit, procedure)).withNewKey()).require(201);
            String code = Json.MAPPER.readTree(answer.body()).path("code").asText();
            Instant now = Instant.now();
            byte[] event = Json.bytes(new CaseAccepted(new CaseRef(code, unit, procedure.code(), 1, Channel.COUNTER), now, now,
                    now));
            return new PlainSample(MeasuredProvince.units(), procedure.code(), Handing.APPLICANT, Handing.ADDRESS,
                    Handing.SUBJECT, Json.MAPPER.writeValueAsString(procedure.documents()), answer.body(), new String(event,
                            StandardCharsets.UTF_8));
        }
    }

    static String millis(double value) {
        return String.format(Locale.ROOT, "%.1f ms", value);
    }

    /** One counter. */
    static final class Accepting implements Work {

        private final KeptConnection cases;
        private final Handing handing;

        Accepting(int port, Handing handing) throws IOException {
            this.cases = new KeptConnection(port);
            this.handing = handing;
        }

        @Override
        public void once() throws IOException {
            cases.exchange(handing.next()).require(201);
        }

        @Override
        public void close() throws IOException {
            cases.close();
        }
    }
}
