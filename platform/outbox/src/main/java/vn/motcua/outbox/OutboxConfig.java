package vn.motcua.outbox;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the relay sends. */
@ConfigMapping(prefix = "motcua.outbox")
interface OutboxConfig {

    /** The CloudEvents source, such as {@code /motcua/case-service}. */
    String source();

    /** The one topic this service owns. */
    String topic();

    /** How many partitions the topic gets when the relay has to create it. */
    int partitions();

    /** How often a relay looks for rows that another replica committed; our own commits wake it at once. */
    @WithDefault("200ms")
    Duration poll();

    /**
     * How far rounds that have something to send lie apart. The first event after a lull goes out at once; under load a
     * quarter of a second turns hundreds of tiny rounds a second into four of many rows each, here and at every consumer, and
     * is lost in the second an indicator has.
     */
    @WithDefault("250ms")
    Duration gather();

    /** How many rows go out in one round; a thousand rows of a kilobyte stay well within the producer's memory. */
    @WithDefault("2000")
    int batch();
}
