package vn.motcua.cases.files.inspection;

import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which files may come in. */
@ConfigMapping(prefix = "motcua.files.inspection")
public interface InspectionConfig {

    /** Media types: what counters scan, photograph and write. None of them runs anything by itself. */
    @WithDefault("application/pdf,image/jpeg,image/png,image/tiff,"
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document,"
            + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,"
            + "application/vnd.oasis.opendocument.text,application/vnd.oasis.opendocument.spreadsheet")
    Set<String> types();

    /** An office file has some dozens of parts, a book of pictures some hundreds. */
    @WithDefault("5000")
    int zipEntries();

    /** A spreadsheet of the largest size a file may have unpacks to less. */
    @WithDefault("268435456")
    long zipBytes();

    /** Text packs to a twentieth, a sheet of equal cells to a hundredth. */
    @WithDefault("200")
    int zipRatio();

    /** Up to here no ratio is suspicious: a small sheet of zeros packs as well as a bomb, and harms nobody. */
    @WithDefault("8388608")
    long zipUnsuspicious();
}
