package vn.motcua.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A spreadsheet program that opens workbooks as people do, without a window. */
public final class Office {

    private static final String PROGRAM = "soffice";
    /** Its first start with a profile of its own takes some seconds, on a busy machine many. */
    private static final long PATIENCE_SECONDS = 180;
    /** Commas, quotes, UTF-8, from the first line on, values as cells hold them. */
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";
    private static final String FLAT = "fods";

    private Office() {
    }

    static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, PROGRAM)));
    }

    /** The first sheet's values line by line, formulas computed by the program. */
    public static List<String> lines(byte[] workbook) {
        return convert(workbook, CSV, "csv").lines().toList();
    }

    /** The workbook as the program understands it, in OpenDocument's XML. */
    public static String document(byte[] workbook) {
        return convert(workbook, FLAT, FLAT);
    }

    private static String convert(byte[] workbook, String filter, String extension) {
        Path directory = null;
        try {
            directory = Files.createTempDirectory("office");
            Path file = Files.write(directory.resolve("workbook.xlsx"), workbook);
            run(directory, List.of(PROGRAM, "-env:UserInstallation=" + directory.resolve("profile").toUri(), "--headless",
                    "--convert-to", filter, "--outdir", directory.toString(), file.toString()));
            return Files.readString(directory.resolve("workbook." + extension), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(directory);
        }
    }

    private static void run(Path directory, List<String> command) throws IOException {
        Path log = directory.resolve("log");
        Process program = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            if (!program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || program.exitValue() != 0) {
                throw new IllegalStateException("soffice did not open the workbook: " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            program.descendants().forEach(ProcessHandle::destroyForcibly);
            program.destroyForcibly();
        }
    }

    private static void delete(Path directory) {
        if (directory == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
