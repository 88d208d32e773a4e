package vn.motcua.contracts;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.motcua.contracts.cases.CaseEvent;
import vn.motcua.contracts.catalog.CatalogEvent;
import vn.motcua.contracts.feedback.FeedbackEvent;

/**
 * The topics of Motcua and the event types on each. A CloudEvents type reads {@code vn.motcua.cases.CaseAccepted.v1}: owner,
 * record, version. A new meaning gets a new version, never a changed record.
 */
public enum EventTopic {

    CATALOG("motcua.catalog.v1", "catalog", 1, CatalogEvent.class),
    CASES("motcua.cases.v1", "cases", 4, CaseEvent.class),
    FEEDBACK("motcua.feedback.v1", "feedback", 2, FeedbackEvent.class);

    private static final String VERSION = "v1";

    private final String topicName;
    private final String aggregateType;
    private final int partitions;
    private final Map<String, Class<?>> recordsByType;

    EventTopic(String topicName, String aggregateType, int partitions, Class<?> sealedEvent) {
        this.topicName = topicName;
        this.aggregateType = aggregateType;
        this.partitions = partitions;
        this.recordsByType = Stream.of(sealedEvent.getPermittedSubclasses())
                .collect(Collectors.toUnmodifiableMap(EventTopic::typeOf, Function.identity()));
    }

    /** The topic's name on Kafka. */
    public String topicName() {
        return topicName;
    }

    /** The outbox's {@code aggregatetype}; the relay derives the topic from it. */
    public String aggregateType() {
        return aggregateType;
    }

    /**
     * How many partitions a new topic gets. The catalogue has one, so that its facts keep one order for all: units before the
     * procedures that name them.
     */
    public int partitions() {
        return partitions;
    }

    /** Every record of this topic, by CloudEvents type. */
    public Map<String, Class<?>> recordsByType() {
        return recordsByType;
    }

    /** The CloudEvents type of a record, {@code vn.motcua.<topic>.<Record>.v1}. */
    public static String typeOf(Class<?> eventRecord) {
        List<String> packages = List.of(eventRecord.getPackageName().split("\\."));
        return "vn.motcua." + packages.get(packages.size() - 1) + "." + eventRecord.getSimpleName() + "." + VERSION;
    }
}
