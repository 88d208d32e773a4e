package vn.motcua.contracts.catalog;

/** An administrative field (lĩnh vực) was added. */
public record FieldRegistered(String code, String name) implements CatalogEvent {
}
