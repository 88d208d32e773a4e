package vn.motcua.feedback.throttle;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The limits of the public endpoints. Each replica counts for itself. */
@ConfigMapping(prefix = "motcua.feedback.throttle")
public interface ThrottleConfig {

    /** A kiosk at a one-stop unit or a whole ministry may share one address, hence not a handful. */
    @WithDefault("20")
    int submissions();

    @WithDefault("10M")
    Duration submissionsPer();

    /** Four digits of a phone give ten thousand guesses: at five an hour and feedback, that is months for an even chance. */
    @WithDefault("5")
    int secondFactors();

    @WithDefault("1H")
    Duration secondFactorsPer();

    /** How many addresses are remembered, the most recent ones; about 20 MB when full. */
    @WithDefault("50000")
    int remembered();
}
