package vn.motcua.catalog.fields;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import vn.motcua.contracts.catalog.FieldRegistered;

/** An administrative field. Nothing in it changes: reports of any year name it. */
@Entity
@Table(name = "administrative_field")
public class AdministrativeField {

    @Id
    private UUID id;
    private String code;
    private String name;
    @Version
    private long version;
    private long eventSequence;

    protected AdministrativeField() {
    }

    static AdministrativeField register(UUID id, String code, String name) {
        AdministrativeField field = new AdministrativeField();
        field.id = id;
        field.code = code;
        field.name = name;
        field.eventSequence = 1;
        return field;
    }

    FieldRegistered registered() {
        return new FieldRegistered(code, name);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    long version() {
        return version;
    }

    long eventSequence() {
        return eventSequence;
    }
}
