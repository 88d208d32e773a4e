package vn.motcua.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import jakarta.enterprise.context.ApplicationScoped;

/** All problem texts of all modules on the class path, in Vietnamese and English. */
@ApplicationScoped
public class ProblemTexts {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String FOLDER = "META-INF/problems/";

    private final Map<String, Map<String, String>> textsByLanguage = Map.of("vi", load("vi"), "en", load("en"));

    /** The language to answer in: English only when the caller prefers it to Vietnamese. */
    public static Locale languageOf(List<Locale> accepted) {
        return accepted.stream().map(Locale::getLanguage).filter(language -> language.equals("vi") || language.equals("en"))
                .findFirst().filter("en"::equals).map(language -> Locale.ENGLISH).orElse(VIETNAMESE);
    }

    /** The text under a key, or the key itself so that a missing text is seen and never hides the problem. */
    public String text(Locale language, String key, Object... arguments) {
        String pattern = textsByLanguage.get(language.getLanguage()).get(key);
        return pattern == null ? key : new MessageFormat(pattern, language).format(arguments);
    }

    Map<String, String> texts(String language) {
        return textsByLanguage.get(language);
    }

    private static Map<String, String> load(String language) {
        Map<String, String> texts = new HashMap<>();
        try {
            for (URL file : Collections.list(loader().getResources(FOLDER + language + ".properties"))) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> texts.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static ClassLoader loader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? ProblemTexts.class.getClassLoader() : context;
    }
}
