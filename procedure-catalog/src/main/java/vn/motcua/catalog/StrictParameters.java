package vn.motcua.catalog;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import vn.motcua.problem.InvalidRequest;

/**
 * Reads query parameters and names the one that is wrong. JAX-RS would answer 404, as if the address were unknown, and would
 * hand years to PostgreSQL that it cannot hold.
 */
@Provider
public class StrictParameters implements ParamConverterProvider {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /** Whether a day lies in the years that facts of this system can lie in. */
    public static boolean isPlausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        String name = Stream.of(annotations).filter(QueryParam.class::isInstance).map(QueryParam.class::cast)
                .map(QueryParam::value).findFirst().orElse(null);
        if (name == null) {
            return null;
        }
        if (type == LocalDate.class) {
            return new Reading<>(text -> type.cast(day(name, text)));
        }
        if (type == Integer.class) {
            return new Reading<>(text -> type.cast(number(name, text)));
        }
        return type.isEnum() ? new Reading<>(text -> oneOf(name, text, type)) : null;
    }

    private static LocalDate day(String name, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (isPlausible(day)) {
                return day;
            }
        } catch (DateTimeException e) {
            throw InvalidRequest.of(name, "json.not-a-date");
        }
        throw InvalidRequest.of(name, "json.absurd-date");
    }

    private static Integer number(String name, String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw InvalidRequest.of(name, "json.wrong-kind");
        }
    }

    private static <T> T oneOf(String name, String text, Class<T> type) {
        T[] constants = type.getEnumConstants();
        return Stream.of(constants).filter(constant -> constant.toString().equals(text)).findFirst()
                .orElseThrow(() -> InvalidRequest.of(name, "json.not-one-of",
                        Arrays.stream(constants).map(Object::toString).collect(Collectors.joining(", "))));
    }

    /** Reads one value. */
    private interface Reader<T> {

        T read(String text);
    }

    private record Reading<T>(Reader<T> reader) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            return text == null ? null : reader.read(text);
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
