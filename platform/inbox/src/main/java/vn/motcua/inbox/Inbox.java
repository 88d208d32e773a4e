package vn.motcua.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Consumes every topic some handler of this service wants, one thread a topic. */
@ApplicationScoped
public class Inbox {

    private final Map<String, List<EventHandler>> handlersByTopic = new LinkedHashMap<>();
    private final Map<String, TopicConsumer> consumers = new ConcurrentHashMap<>();
    private final BatchApplier applier;
    private final InboxTables tables;
    private final MeterRegistry metrics;
    private final ConsumerSettings settings;

    Inbox(@All List<EventHandler> handlers, BatchApplier applier, InboxTables tables, MeterRegistry metrics,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "quarkus.application.name") String group,
            @ConfigProperty(name = "motcua.inbox.batch", defaultValue = "2000") int batch) {
        handlers.forEach(handler -> handlersByTopic.computeIfAbsent(handler.topic(), topic -> new ArrayList<>()).add(handler));
        this.applier = applier;
        this.tables = tables;
        this.metrics = metrics;
        this.settings = new ConsumerSettings(brokers, group, batch);
    }

    /** Where and as whom a topic is consumed; a batch is one transaction. */
    record ConsumerSettings(String brokers, String group, int batch) {
    }

    void start(@Observes StartupEvent start) {
        handlersByTopic.forEach((topic, handlers) -> {
            TopicConsumer consumer = new TopicConsumer(topic, handlers, applier, settings);
            Gauge.builder("motcua.inbox.lag", consumer, one -> one.lag() == null ? 0 : one.lag()).tag("topic", topic)
                    .register(metrics);
            Gauge.builder("motcua.inbox.parked", () -> tables.parked(topic)).tag("topic", topic).register(metrics);
            Gauge.builder("motcua.inbox.dead.letters", () -> tables.deadLetters(topic)).tag("topic", topic).register(metrics);
            timestamp("motcua.inbox.last.event.timestamp", topic, TopicProgress::lastEventAt);
            timestamp("motcua.inbox.last.applied.timestamp", topic, TopicProgress::lastAppliedAt);
            consumers.put(topic, consumer);
            consumer.start();
        });
    }

    /** In seconds since 1970, so that whoever watches can tell an age that goes on growing while this service is down. */
    private void timestamp(String name, String topic, Function<TopicProgress, Instant> instant) {
        Gauge.builder(name, () -> {
            Instant at = instant.apply(tables.progress(topic, null));
            return at == null ? Double.NaN : at.toEpochMilli() / 1000.0;
        }).baseUnit("seconds").tag("topic", topic).register(metrics);
    }

    void stop(@Observes ShutdownEvent stop) {
        consumers.values().forEach(TopicConsumer::stop);
        consumers.clear();
    }

    /** How far each topic has come. */
    public List<TopicProgress> progress() {
        return handlersByTopic.keySet().stream().map(topic -> tables.progress(topic, lagOf(topic))).toList();
    }

    /** Null when nobody here reads the topic now: before the start, or while Kafka is away. */
    private Long lagOf(String topic) {
        return Optional.ofNullable(consumers.get(topic)).map(TopicConsumer::lag).orElse(null);
    }

    List<EventHandler> handlersOf(String topic) {
        return handlersByTopic.getOrDefault(topic, List.of());
    }
}
