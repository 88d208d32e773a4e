package vn.motcua.cases.printing.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.TemplateNode.Origin;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.Variant;
import vn.motcua.pdf.PrintableText;
import vn.motcua.time.CivilTime;

/**
 * The templates of pages, in Qute: those that come with the service, and in their place those of the same name in an
 * administrator's directory. A file that is changed there is read again for the next page.
 */
final class PageTemplates {

    private static final String BUILT_IN = "templates/";
    /** A line with a label and its value, or dots where there is none. */
    private static final String LINE = "line";

    private final Path directory;
    private final Engine engine;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /** @param directory null where no template is replaced */
    PageTemplates(Path directory) {
        this.directory = directory;
        // Every value is escaped: no resolver for raw text is known here.
        this.engine = Engine.builder().addDefaults().addValueResolver(new FormValues())
                .addValueResolver(instants("moment", VietnameseTime::moment))
                .addValueResolver(instants("day", instant -> VietnameseTime.day(CivilTime.dateOf(instant))))
                .addValueResolver(instants("date", instant -> VietnameseTime.date(CivilTime.dateOf(instant))))
                .addValueResolver(instants("time", VietnameseTime::time))
                .addValueResolver(days("day", VietnameseTime::day)).addValueResolver(days("date", VietnameseTime::date))
                .addSectionHelper(new UserTagSectionHelper.Factory(LINE, LINE + ".html"))
                .addResultMapper(new Escaping()).addLocator(this::locate).strictRendering(true).build();
    }

    /**
     * Fills a template in.
     *
     * @throws PageFaulty when an administrator's template cannot be read, parsed or filled in
     */
    String fill(String name, Map<String, Object> data) {
        try {
            forgetWhenChanged();
            return engine.getTemplate(name).data(data).render();
        } catch (TemplateException fault) {
            throw new PageFaulty(name, fault);
        }
    }

    private synchronized void forgetWhenChanged() {
        if (directory != null && texts.entrySet().stream().anyMatch(read -> !text(read.getKey()).equals(read.getValue()))) {
            texts.clear();
            engine.clearTemplates();
        }
    }

    private Optional<TemplateLocator.TemplateLocation> locate(String name) {
        // Qute asks for names with each suffix it knows; only whole names are known here.
        if (!name.endsWith(".html") || PageTemplates.class.getResource(BUILT_IN + name) == null) {
            return Optional.empty();
        }
        String text = texts.computeIfAbsent(name, this::text);
        return Optional.of(new TemplateLocator.TemplateLocation() {
            @Override
            public Reader read() {
                return new StringReader(text);
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
            }
        });
    }

    private String text(String name) {
        try {
            if (directory != null) {
                try {
                    return Files.readString(directory.resolve(name));
                } catch (NoSuchFileException e) {
                    // Not replaced.
                }
            }
            try (InputStream in = PageTemplates.class.getResourceAsStream(BUILT_IN + name)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ValueResolver instants(String property, Function<Instant, String> written) {
        return resolver(Instant.class, property, written);
    }

    private static ValueResolver days(String property, Function<LocalDate, String> written) {
        return resolver(LocalDate.class, property, written);
    }

    private static <T> ValueResolver resolver(Class<T> type, String property, Function<T, String> written) {
        return ValueResolver.builder().applyToBaseClass(type).applyToName(property).applyToNoParameters().priority(10)
                .resolveSync(context -> written.apply(type.cast(context.getBase()))).build();
    }

    private static final class Escaping implements ResultMapper {

        @Override
        public boolean appliesTo(Origin origin, Object result) {
            return true;
        }

        @Override
        public String map(Object result, Expression expression) {
            return PrintableText.of(result.toString());
        }
    }
}
