package vn.motcua.cases.printing.page;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** How pages are made. */
@ConfigMapping(prefix = "motcua.printing")
public interface PageSettings {

    /** A directory whose files replace built-in templates of the same name; without it nothing is replaced. */
    Optional<Path> templates();
}
