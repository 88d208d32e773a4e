package vn.motcua.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import vn.motcua.benchmark.load.KeptConnection;
import vn.motcua.benchmark.load.LoadFailed;
import vn.motcua.benchmark.load.Requests;
import vn.motcua.benchmark.load.Work;
import vn.motcua.benchmark.plain.PlainLife;
import vn.motcua.benchmark.plain.PlainSample;
import vn.motcua.benchmark.plain.PlainSchema;
import vn.motcua.launcher.Part;
import vn.motcua.replay.Json;

/** Whole lives side by side: received, five steps, read back; seven requests and six transactions that write. */
final class FullLife implements Measurement {

    private static final double AT_LEAST = 0.40;

    @Override
    public List<Figure> measure(Run run) throws Exception {
        run.province().load(run.own(), run.out());
        PlainSchema schema = PlainSchema.in(run.motcua().database(Part.CASES));
        PlainSample sample = LiveAcceptance.sample(run);
        int port = run.motcua().port(Part.CASES);
        Comparing.Sides sides = new Comparing(run).measure(
                client -> new Living(port, Handing.of(run, client), run.own().integratorToken()),
                client -> new PlainLife(schema, sample, client));
        run.remark("full life: p50 %s, p99 %s; each life %s".formatted(
                LiveAcceptance.millis(sides.motcua().latencies().millis(50)),
                LiveAcceptance.millis(sides.motcua().latencies().millis(99)),
                sides.processors().millisEach(sides.motcua().done())));
        return List.of(Figure.share("full life, 16 clients", sides.motcua(), sides.plain(), AT_LEAST));
    }

    /** One client that sees a case through. */
    static final class Living implements Work {

        private final KeptConnection cases;
        private final Handing handing;
        private final String token;

        Living(int port, Handing handing, String token) throws IOException {
            this.cases = new KeptConnection(port);
            this.handing = handing;
            this.token = token;
        }

        @Override
        public void once() throws IOException {
            String location = cases.exchange(handing.next()).require(201).header("location");
            String address = location.substring(location.indexOf(Handing.PATH));
            act(address, "transfer", Map.of("toUnit", MeasuredProvince.CODE + ".10.001"));
            act(address, "request-supplement", Map.of("reason", "Thiếu bản chính giấy tờ"));
            act(address, "supply-supplement", Map.of());
            act(address, "resolve", Map.of("resultNumber", "KQ-01/2026"));
            act(address, "hand-over", Map.of());
            String read = cases.exchange(Requests.get(address, token)).require(200).text();
            if (!read.contains("\"RETURNED\"")) {
                throw new LoadFailed("a life that ends as " + read);
            }
        }

        private void act(String address, String verb, Map<String, String> request) throws IOException {
            cases.exchange(Requests.post(address + "/" + verb, token, Json.bytes(request)).withNewKey()).require(200);
        }

        @Override
        public void close() throws IOException {
            cases.close();
        }
    }
}
