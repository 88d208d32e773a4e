package vn.motcua.cases.tracking.page;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** What a province writes on its tracking page. */
@ConfigMapping(prefix = "motcua.tracking.page")
public interface PageConfig {

    /** Whose page it is, such as {@code UBND tỉnh Hòa Bình}; it stands above the title. */
    Optional<String> authority();

    /** The same in English; the Vietnamese name where there is none. */
    Optional<String> authorityInEnglish();

    /** Where people may ask, such as a telephone number. */
    Optional<String> contact();
}
