package vn.motcua.cases.files;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much may come in. */
@ConfigMapping(prefix = "motcua.files.limits")
public interface FilesConfig {

    /** Forty scanned pages. */
    @WithDefault("20M")
    MemorySize maxSize();

    /** The longest list of required documents has some thirty, a page or two of pictures each. */
    @WithDefault("50")
    int maxPerCase();
}
