package vn.motcua.cases.tracking.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import vn.motcua.cases.tracking.TrackedCase;

/** The pages, rendered. */
@ApplicationScoped
class Pages {

    private final PageConfig config;
    private final Stylesheet style;

    Pages(PageConfig config, Stylesheet style) {
        this.config = config;
        this.style = style;
    }

    /** The templates, checked against these parameters when the service is built. */
    @CheckedTemplate(basePath = "tracking")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance form(Frame frame, Lookup lookup);

        static native TemplateInstance result(Frame frame, TrackedCase tracked);

        static native TemplateInstance paused(Frame frame, long minutes);

        static native TemplateInstance fault(Frame frame, int status);
    }

    String form(Lookup lookup, Language language) {
        return render(Templates.form(frame(language, lookup.code()), lookup), language);
    }

    String result(TrackedCase tracked, Language language) {
        return render(Templates.result(frame(language, tracked.code()), tracked), language);
    }

    /** @param minutes until the next try may be made */
    String paused(long minutes, String code, Language language) {
        return render(Templates.paused(frame(language, code), minutes), language);
    }

    String fault(int status, Language language) {
        return render(Templates.fault(frame(language, ""), status), language);
    }

    private static String render(TemplateInstance page, Language language) {
        return page.setLocale(language.locale()).render();
    }

    /** @param code stays in the form when the language is changed */
    private Frame frame(Language language, String code) {
        String authority = config.authority().orElse(null);
        return new Frame(language.tag(), address(language, ""), address(language.other(), code), language.other().tag(),
                style.address(),
                language == Language.ENGLISH ? config.authorityInEnglish().orElse(authority) : authority,
                config.contact().orElse(null));
    }

    private static String address(Language language, String code) {
        String lang = language == Language.ENGLISH ? "lang=en" : "";
        String prefilled = code.isEmpty() ? "" : TrackingForm.CODE + "=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
        String separator = lang.isEmpty() || prefilled.isEmpty() ? "" : "&";
        String query = prefilled + separator + lang;
        return TrackingPageResource.PATH + (query.isEmpty() ? "" : "?" + query);
    }
}
