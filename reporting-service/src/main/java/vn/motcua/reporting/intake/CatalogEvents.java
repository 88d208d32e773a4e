package vn.motcua.reporting.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.catalog.CalendarVersionPublished;
import vn.motcua.contracts.catalog.CatalogEvent;
import vn.motcua.contracts.catalog.FieldRegistered;
import vn.motcua.contracts.catalog.ProcedureVersionPublished;
import vn.motcua.contracts.catalog.UnitChanged;
import vn.motcua.contracts.catalog.UnitRegistered;
import vn.motcua.inbox.EventData;
import vn.motcua.inbox.ReceivedEvent;
import vn.motcua.reporting.readmodel.CatalogReplica;
import vn.motcua.reporting.readmodel.ReadModel;
import vn.motcua.reporting.readmodel.Unit;

/** Units, fields, procedures and publication decisions, as procedure-catalog tells them. */
@ApplicationScoped
public class CatalogEvents implements TopicEvents {

    @Override
    public EventTopic topic() {
        return EventTopic.CATALOG;
    }

    @Override
    public void apply(ReadModel model, List<ReceivedEvent> batch) {
        Map<String, Unit> units = new LinkedHashMap<>();
        List<FieldRegistered> fields = new ArrayList<>();
        List<ProcedureVersionPublished> procedures = new ArrayList<>();
        DecisionEvents decisions = new DecisionEvents();
        Map<CalendarVersionPublished, ReceivedEvent> calendars = new LinkedHashMap<>();
        for (ReceivedEvent received : batch) {
            Class<?> type = topic().recordsByType().get(received.type());
            CatalogEvent event = type == null ? null : (CatalogEvent) EventData.read(received, type);
            if (event instanceof UnitRegistered e) {
                units.put(e.code(), new Unit(e.code(), e.name(), e.level(), e.parentCode(), e.validFrom(), e.validTo()));
            } else if (event instanceof UnitChanged e) {
                units.put(e.code(), new Unit(e.code(), e.name(), e.level(), e.parentCode(), e.validFrom(), e.validTo()));
            } else if (event instanceof FieldRegistered e) {
                fields.add(e);
            } else if (event instanceof ProcedureVersionPublished e) {
                procedures.add(e);
            } else if (event instanceof CalendarVersionPublished e) {
                calendars.put(e, received);
            } else if (event != null) {
                decisions.add(event);
            }
        }
        CatalogReplica replica = new CatalogReplica(model);
        // The lock comes before the first row is touched: whoever swaps tables holds it and waits for those who touch them.
        if (units.isEmpty()) {
            model.holdTree();
        } else {
            model.holdAlone();
            replica.putUnits(units.values());
        }
        calendars.forEach((calendar, received) -> replica.putCalendar(calendar.code(), calendar.version(),
                new String(received.data(), StandardCharsets.UTF_8)));
        replica.putFields(fields);
        replica.putProcedures(procedures);
        decisions.apply(model);
    }
}
