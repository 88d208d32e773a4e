package vn.motcua.reporting.readmodel;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

/** The numbers of units and procedures. */
@ApplicationScoped
public class Dictionary {
    private final Keys units;
    private final Keys procedures;

    Dictionary(AgroalDataSource database) {
        units = new Keys("public.unit_key", database);
        procedures = new Keys("public.procedure_key", database);
    }

    public Keys units() {
        return units;
    }

    public Keys procedures() {
        return procedures;
    }
}
