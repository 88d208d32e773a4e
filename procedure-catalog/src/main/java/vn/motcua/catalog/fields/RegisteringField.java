package vn.motcua.catalog.fields;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.motcua.catalog.units.ProvinceWide;
import vn.motcua.catalog.writing.CatalogWriting;

/** A field is added for the whole province. */
@ApplicationScoped
public class RegisteringField {

    private final AdministrativeFields fields;
    private final ProvinceWide provinceWide;
    private final CatalogWriting writing;

    RegisteringField(AdministrativeFields fields, ProvinceWide provinceWide, CatalogWriting writing) {
        this.fields = fields;
        this.provinceWide = provinceWide;
        this.writing = writing;
    }

    @Transactional
    public AdministrativeField register(RegisterFieldRequest request) {
        writing.begin();
        provinceWide.require();
        if (fields.withCode(request.code()).isPresent()) {
            throw new FieldExists(request.code());
        }
        AdministrativeField field = AdministrativeField.register(writing.newId(), request.code(), request.name().strip());
        fields.persistAndFlush(field);
        writing.tell(field.id(), field.code(), field.eventSequence(), field.registered());
        return field;
    }
}
