package vn.motcua.cases.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.catalog.CalendarVersionPublished;
import vn.motcua.contracts.catalog.ProcedureAbolished;
import vn.motcua.contracts.catalog.ProcedureVersionPublished;
import vn.motcua.contracts.catalog.UnitChanged;
import vn.motcua.contracts.catalog.UnitRegistered;
import vn.motcua.inbox.EventData;
import vn.motcua.inbox.EventHandler;
import vn.motcua.inbox.ReceivedEvent;

/** Keeps the replica of the catalogue. */
@ApplicationScoped
public class CatalogueListener implements EventHandler {

    private final CatalogueTables tables;
    private final Map<String, Consumer<ReceivedEvent>> byType;

    CatalogueListener(CatalogueTables tables) {
        this.tables = tables;
        this.byType = Map.of(
                EventTopic.typeOf(UnitRegistered.class), this::unitRegistered,
                EventTopic.typeOf(UnitChanged.class), this::unitChanged,
                EventTopic.typeOf(ProcedureVersionPublished.class),
                event -> tables.putVersion(EventData.read(event, ProcedureVersionPublished.class)),
                EventTopic.typeOf(ProcedureAbolished.class), this::procedureAbolished,
                EventTopic.typeOf(CalendarVersionPublished.class),
                event -> tables.putCalendar(EventData.read(event, CalendarVersionPublished.class)));
    }

    @Override
    public String topic() {
        return EventTopic.CATALOG.topicName();
    }

    @Override
    public void apply(List<ReceivedEvent> batch) {
        List<ReceivedEvent> ours = batch.stream().filter(event -> byType.containsKey(event.type())).toList();
        ours.forEach(event -> byType.get(event.type()).accept(event));
        if (!ours.isEmpty()) {
            tables.raiseRevision();
        }
    }

    private void unitRegistered(ReceivedEvent event) {
        UnitRegistered unit = EventData.read(event, UnitRegistered.class);
        tables.putUnit(unit.code(), unit.parentCode(), unit.name(), unit.level(), unit.validFrom(), unit.validTo());
    }

    private void unitChanged(ReceivedEvent event) {
        UnitChanged unit = EventData.read(event, UnitChanged.class);
        tables.putUnit(unit.code(), unit.parentCode(), unit.name(), unit.level(), unit.validFrom(), unit.validTo());
    }

    private void procedureAbolished(ReceivedEvent event) {
        ProcedureAbolished abolished = EventData.read(event, ProcedureAbolished.class);
        tables.endProcedure(abolished.code(), abolished.lastValidDay());
    }
}
