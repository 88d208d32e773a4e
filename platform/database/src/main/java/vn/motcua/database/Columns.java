package vn.motcua.database;

import java.math.BigDecimal;
import java.sql.JDBCType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Columns of a table and where their values come from, said once for every statement that writes them. Every value may be
 * null.
 *
 * @param <R> what a row is made from
 */
public final class Columns<R> {

    private record Column<R>(String name, Type type, Function<R, ?> value) {
    }

    /** How a column's values travel, and what PostgreSQL calls their type. */
    private enum Type {
        UUID(JDBCType.OTHER),
        TEXT(JDBCType.VARCHAR),
        INTEGER(JDBCType.INTEGER),
        BIGINT(JDBCType.BIGINT),
        NUMERIC(JDBCType.NUMERIC),
        BOOLEAN(JDBCType.BOOLEAN),
        DATE(JDBCType.DATE),
        TIMESTAMPTZ(JDBCType.TIMESTAMP_WITH_TIMEZONE),
        BYTEA(JDBCType.BINARY),
        JSONB(JDBCType.OTHER);

        private final JDBCType jdbc;

        Type(JDBCType jdbc) {
            this.jdbc = jdbc;
        }
    }

    private final List<Column<R>> columns;

    private Columns(List<Column<R>> columns) {
        this.columns = columns;
    }

    /** No column yet. */
    public static <R> Columns<R> of(Class<R> row) {
        return new Columns<>(List.of());
    }

    public Columns<R> uuid(String name, Function<R, UUID> value) {
        return with(name, Type.UUID, value);
    }

    /** Text, an enum's name among it. */
    public Columns<R> text(String name, Function<R, ?> value) {
        return with(name, Type.TEXT, row -> {
            Object found = value.apply(row);
            return found == null ? null : found.toString();
        });
    }

    public Columns<R> number(String name, Function<R, Integer> value) {
        return with(name, Type.INTEGER, value);
    }

    public Columns<R> bigNumber(String name, Function<R, Long> value) {
        return with(name, Type.BIGINT, value);
    }

    public Columns<R> decimal(String name, Function<R, BigDecimal> value) {
        return with(name, Type.NUMERIC, value);
    }

    public Columns<R> truth(String name, Function<R, Boolean> value) {
        return with(name, Type.BOOLEAN, value);
    }

    public Columns<R> day(String name, Function<R, LocalDate> value) {
        return with(name, Type.DATE, value);
    }

    public Columns<R> instant(String name, Function<R, Instant> value) {
        return with(name, Type.TIMESTAMPTZ, value);
    }

    public Columns<R> bytes(String name, Function<R, byte[]> value) {
        return with(name, Type.BYTEA, value);
    }

    /** @param value a JSON text */
    public Columns<R> json(String name, Function<R, String> value) {
        return with(name, Type.JSONB, value);
    }

    /** These columns, and more after them. */
    public Columns<R> and(Columns<R> more) {
        List<Column<R>> all = new ArrayList<>(columns);
        all.addAll(more.columns);
        return new Columns<>(List.copyOf(all));
    }

    private Columns<R> with(String name, Type type, Function<R, ?> value) {
        return and(new Columns<>(List.of(new Column<>(name, type, value))));
    }

    /** The names with commas between them. */
    public String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** As many question marks, with commas between them. */
    public String marks() {
        return String.join(", ", Collections.nCopies(columns.size(), "?"));
    }

    /** The statement that adds one row; {@link #parametersOf} has its parameters. */
    public String insertInto(String table) {
        return "INSERT INTO " + table + " (" + names() + ") VALUES (" + marks() + ")";
    }

    /** The statement that adds any number of rows, in their order; {@link #parametersOfAll} has its parameters. */
    public String insertAllInto(String table) {
        return "INSERT INTO " + table + " (" + names() + ") SELECT * FROM unnest("
                + columns.stream().map(column -> "?::" + column.type() + "[]").collect(Collectors.joining(", ")) + ")";
    }

    /** Any number of rows as a table that a statement reads from; {@link #parametersOfAll} has its parameters. */
    public String unnestedAs(String alias) {
        return "unnest(" + columns.stream().map(column -> "?::" + column.type() + "[]").collect(Collectors.joining(", "))
                + ") AS " + alias + " (" + names() + ")";
    }

    /** A row's values as parameters of a statement. */
    public Parameters parametersOf(R row) {
        Parameters parameters = new Parameters();
        columns.forEach(column -> parameters.add(column.type().jdbc, column.value().apply(row)));
        return parameters;
    }

    /** The values of many rows, an array for each column. */
    public Parameters parametersOfAll(List<R> rows) {
        Parameters parameters = new Parameters();
        columns.forEach(column -> parameters.addArray(column.type().name(),
                rows.stream().<Object> map(column.value()).toArray()));
        return parameters;
    }

    /** Hands over a row's values one after another. */
    public void each(R row, Consumer<Object> take) {
        columns.forEach(column -> take.accept(column.value().apply(row)));
    }
}
