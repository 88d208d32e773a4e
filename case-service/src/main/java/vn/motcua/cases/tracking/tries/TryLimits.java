package vn.motcua.cases.tracking.tries;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many wrong tries are let pass. Right ones are not counted. */
@ConfigMapping(prefix = "motcua.tracking.tries")
public interface TryLimits {

    /** An applicant who mixes up three numbers twice still gets in. */
    @WithDefault("10")
    int perCode();

    /**
     * Two wrong tries an hour in the long run: of the ten thousand ends of a number, one in a hundred and fifty is found out in
     * a day, and what is seen then names nobody.
     */
    @WithDefault("30M")
    Duration codeRecoversOneIn();

    /** A kiosk or the customers of a mobile network may share one address, hence not a handful. */
    @WithDefault("60")
    int perAddress();

    @WithDefault("1M")
    Duration addressRecoversOneIn();

    /** How many addresses are remembered, the most recent ones; about 20 MB when full. */
    @WithDefault("50000")
    int addressesRemembered();
}
