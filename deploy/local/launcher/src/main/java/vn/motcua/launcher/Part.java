package vn.motcua.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The processes of a local Motcua. */
public enum Part {

    POSTGRES("PostgreSQL", 5542, 0),
    KAFKA("Kafka", 9192, 0),
    CATALOG("procedure-catalog", 8181, 128),
    CASES("case-service", 8182, 256),
    FEEDBACK("feedback-service", 8183, 128),
    REPORTING("reporting-service", 8184, 256);

    private final String title;
    private final int defaultPort;
    private final int heapMegabytes;

    Part(String title, int defaultPort, int heapMegabytes) {
        this.title = title;
        this.defaultPort = defaultPort;
        this.heapMegabytes = heapMegabytes;
    }

    /** The four services, in the order in which they are started. */
    public static List<Part> services() {
        return Arrays.stream(values()).filter(Part::isService).toList();
    }

    public boolean isService() {
        return heapMegabytes > 0;
    }

    /** What people read; for a service also the folder of its module. */
    public String title() {
        return title;
    }

    /** The word in options, settings and file names, such as {@code cases}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The database of a service, and the name of the only role that may use it. */
    public String database() {
        return "motcua_" + word();
    }

    int defaultPort() {
        return defaultPort;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }
}
