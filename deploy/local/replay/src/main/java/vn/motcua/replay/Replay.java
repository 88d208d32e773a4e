package vn.motcua.replay;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.replay.client.CatalogueArrival;
import vn.motcua.replay.client.CatalogueLoading;
import vn.motcua.replay.client.ImportSummary;
import vn.motcua.replay.client.Indicators;
import vn.motcua.replay.client.Progress;
import vn.motcua.replay.client.Rest;
import vn.motcua.replay.client.Services;
import vn.motcua.replay.client.Unreachable;
import vn.motcua.replay.live.LiveCounters;
import vn.motcua.replay.live.NextQuarter;
import vn.motcua.replay.province.PublicationPlan;
import vn.motcua.replay.province.SampleProvince;
import vn.motcua.replay.quarter.Quarter;
import vn.motcua.replay.quarter.QuarterGenerator;

/** Loads the sample province, sends it a quarter and holds what reporting computes against what the province published. */
public final class Replay {

    private static final int EQUAL = 0;
    private static final int DIFFERENT = 1;
    private static final int NOT_REACHED = 2;
    private static final int TOLD_INVALID = 10;
    private static final String MADE_UP = """
            \s Các số công bố là thật; phần chia nhỏ bên dưới (từng hồ sơ, từng đơn vị, tử số của các tỷ lệ) là do bộ sinh dữ liệu đặt ra.
            \s The published figures are real; everything below them (each case, its unit, the numerators of the rates) is made up.""";
    private static final String MADE_UP_QUICK = """
            \s Bản rút gọn 1/20: các số ở cột "suy ra" được chia từ số công bố, không phải số đã công bố; mọi hồ sơ là do bộ sinh dữ liệu đặt ra.
            \s A twentieth: the "derived" column is scaled down from the published figures, not published itself; every case is made up.""";

    private final PrintStream out;
    private final ReplayOptions options;

    private Replay(PrintStream out, ReplayOptions options) {
        this.out = out;
        this.options = options;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), System.getenv(), out));
    }

    /** @return the exit code */
    static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        try {
            ReplayOptions options = ReplayOptions.of(arguments);
            if (options.help()) {
                out.print(ReplayOptions.USAGE);
                return EQUAL;
            }
            return new Replay(out, options).run(environment);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            out.print(ReplayOptions.USAGE);
            return NOT_REACHED;
        } catch (Unreachable | IOException e) {
            out.println();
            out.println("Không thực hiện được / could not be done: " + e.getMessage());
            return NOT_REACHED;
        }
    }

    private int run(Map<String, String> environment) throws IOException {
        Services services = options.onlyGenerate() == null ? Services.of(environment) : null;
        SampleProvince province = SampleProvince.load();
        PublicationPlan plan = PublicationPlan.of(province);
        long began = System.nanoTime();
        Quarter quarter = new QuarterGenerator(province, plan).generate(options.seed(), options.divisor());
        out.printf("  Sinh dữ liệu / generated: %,d hồ sơ, %.1f s, seed %d%n", quarter.cases().size(), seconds(began),
                options.seed());
        if (options.onlyGenerate() != null) {
            write(quarter, options.onlyGenerate());
            return EQUAL;
        }
        return replay(services, province, plan, quarter);
    }

    private int replay(Services services, SampleProvince province, PublicationPlan plan, Quarter quarter) {
        Rest rest = new Rest(options.patience());
        Progress progress = new Progress(out, System.console() != null);
        Instant lastCreation = new CatalogueLoading(rest, services, progress).load(province, plan);
        CatalogueArrival arrival = new CatalogueArrival(rest);
        arrival.await(services.cases(), services.adminToken(), lastCreation);
        arrival.await(services.feedback(), services.adminToken(), lastCreation);

        long began = System.nanoTime();
        List<ImportSummary> summaries = new SendingQuarter(rest, services, progress).send(quarter, options.streams());
        List<Figure> figures = Figure.of(quarter.targets());
        Map<Figure.View, JsonNode> answers = new AskingReporting(new Indicators(rest, services),
                province.published().period()).until(figures, options.bound());
        double took = seconds(began);

        FigureTable.print(out, figures, answers, options.divisor() == 1);
        tellInvalid(summaries);
        boolean equal = figures.stream().allMatch(figure -> figure.equalIn(answers));
        out.println("  " + province.published().source());
        out.println(options.divisor() == 1 ? MADE_UP : MADE_UP_QUICK);
        out.printf("  Từ dòng đầu đến chỉ tiêu cuối / first line to last figure: %.1f s%n", took);
        out.println(equal ? "  Mọi chỉ tiêu đều bằng / every figure is equal." : "  Có chỉ tiêu khác / a figure differs.");
        if (equal && options.live() > 0) {
            goOn(rest, services, province, quarter);
        }
        return equal ? EQUAL : DIFFERENT;
    }

    private void goOn(Rest rest, Services services, SampleProvince province, Quarter quarter) {
        Instant end = province.published().period().to().plusDays(1).atStartOfDay(LiveCounters.VIETNAM).toInstant();
        out.printf("  Các quầy tiếp tục, nhanh gấp %,d lần / the counters go on, %,d times as fast%n", options.live(),
                options.live());
        try {
            new LiveCounters(rest, services, out, options.live()).run(NextQuarter.after(quarter, end), end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellInvalid(List<ImportSummary> summaries) {
        List<String> invalid = summaries.stream().flatMap(summary -> summary.invalid().stream()).toList();
        if (!invalid.isEmpty()) {
            out.printf("  %,d dòng không hợp lệ / invalid lines, the first of them:%n", invalid.size());
            invalid.stream().limit(TOLD_INVALID).forEach(line -> out.println("    " + line));
        }
    }

    private void write(Quarter quarter, Path file) throws IOException {
        write(file, quarter.cases().stream().map(Quarter.Line::json).toList());
        write(Path.of(file + ".feedback"), quarter.feedback());
        write(Path.of(file + ".satisfaction"), quarter.satisfaction());
        out.println(MADE_UP);
    }

    private void write(Path file, List<byte[]> lines) throws IOException {
        try (OutputStream to = Files.newOutputStream(file)) {
            for (byte[] line : lines) {
                to.write(line);
                to.write('\n');
            }
        }
        out.printf("  %s: %,d dòng / lines%n", file, lines.size());
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
