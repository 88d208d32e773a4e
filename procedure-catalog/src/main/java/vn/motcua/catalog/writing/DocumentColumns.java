package vn.motcua.catalog.writing;

import jakarta.inject.Singleton;

import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/**
 * Writes and reads the documents inside the database. Its own mapper, so that a stricter reading of requests tomorrow never
 * makes yesterday's rows unreadable.
 */
@Singleton
@JsonFormat
@PersistenceUnitExtension
class DocumentColumns implements FormatMapper {

    private final FormatMapper json = new JacksonJsonFormatMapper(new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS));

    @Override
    public <T> T fromString(CharSequence document, JavaType<T> type, WrapperOptions options) {
        return json.fromString(document, type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return json.toString(value, type, options);
    }
}
