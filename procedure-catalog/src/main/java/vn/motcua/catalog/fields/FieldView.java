package vn.motcua.catalog.fields;

import java.util.UUID;

/** An administrative field; {@code id} is the key of its events. */
public record FieldView(UUID id, String code, String name) {

    static FieldView of(AdministrativeField field) {
        return new FieldView(field.id(), field.code(), field.name());
    }
}
