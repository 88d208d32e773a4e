package vn.motcua.catalog.calendars;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import vn.motcua.catalog.writing.CatalogWriting;

/**
 * Publishes the national calendar at the very first start: working hours of state bodies, days off and worked days of
 * 2023–2026 by the government's notices. So due dates can be told before a province has entered anything; its own versions
 * come after this one.
 */
@ApplicationScoped
class NationalCalendar {

    private static final String FILE = "/national/calendar.json";

    private final PublishedCalendars calendars;
    private final PublishingCalendarVersion publishing;
    private final CatalogWriting writing;
    private final ObjectMapper json;
    private final String code;
    private final boolean wanted;

    NationalCalendar(PublishedCalendars calendars, PublishingCalendarVersion publishing, CatalogWriting writing,
            ObjectMapper json,
            @ConfigProperty(name = "motcua.catalog.calendar") String code,
            @ConfigProperty(name = "motcua.catalog.publish-national-calendar") boolean wanted) {
        this.calendars = calendars;
        this.publishing = publishing;
        this.writing = writing;
        this.json = json;
        this.code = code;
        this.wanted = wanted;
    }

    void publishOnce(@Observes StartupEvent start) {
        if (wanted) {
            QuarkusTransaction.requiringNew().run(this::publishUnlessThere);
        }
    }

    /** Several replicas may start together; the catalogue's lock lets one publish and the others find it done. */
    private void publishUnlessThere() {
        writing.begin();
        if (calendars.withCode(code).isEmpty()) {
            publishing.add(code, read());
        }
    }

    private PublishCalendarVersionRequest read() {
        try (InputStream file = NationalCalendar.class.getResourceAsStream(FILE)) {
            return json.readValue(file, PublishCalendarVersionRequest.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
