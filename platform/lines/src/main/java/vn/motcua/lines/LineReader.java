package vn.motcua.lines;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import vn.motcua.problem.JsonFaults;
import vn.motcua.problem.StrictJson;
import vn.motcua.problem.Violations;

/** Reads and checks one kind of line, as strictly as a request body. */
public final class LineReader<T> {

    private final ObjectMapper json = StrictJson.apply(new ObjectMapper());
    private final ObjectReader reader;
    private final Validator validator;

    public LineReader(Class<T> type, Validator validator) {
        this.reader = json.readerFor(type);
        this.validator = validator;
    }

    /** @throws LineRefused when it is too long, no UTF-8, no JSON, or not what the record asks for */
    public T read(RawLine raw) throws LineRefused {
        if (raw.bytes() == null) {
            throw new LineRefused("", "line-too-long");
        }
        T line;
        try {
            line = reader.readValue(raw.bytes());
        } catch (JsonProcessingException e) {
            throw new LineRefused(List.of(JsonFaults.errorOf(e)));
        } catch (IOException e) {
            throw new LineRefused("", "json.not-utf8");
        }
        if (line == null) {
            throw new LineRefused("", "json.wrong-kind");
        }
        Set<ConstraintViolation<T>> violations = validator.validate(line);
        if (!violations.isEmpty()) {
            throw new LineRefused(Violations.of(violations));
        }
        return line;
    }

    /** A digest of what the line says, not of how it is written: spaces and the order of fields make no difference. */
    public byte[] fingerprint(T line) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(line));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
