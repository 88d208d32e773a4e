package vn.motcua.cases.tracking.page;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import io.quarkus.qute.TemplateExtension;
import vn.motcua.time.CivilTime;

/** Times and amounts as people write them, for templates: {@code {shown:day(instant, lang)}}. */
@TemplateExtension(namespace = "shown")
class PageTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DAY_IN_ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private PageTexts() {
    }

    /** Such as {@code 04/03/2024}. */
    static String day(Instant instant, String lang) {
        return (isEnglish(lang) ? DAY_IN_ENGLISH : DAY).format(instant.atZone(CivilTime.ZONE));
    }

    /** Such as {@code 09:00 ngày 04/03/2024}. */
    static String moment(Instant instant, String lang) {
        return HOUR.format(instant.atZone(CivilTime.ZONE)) + (isEnglish(lang) ? ", " : " ngày ") + day(instant, lang);
    }

    /** For machines that read the page, such as {@code 2024-03-04T09:00+07:00}. */
    static String machine(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(CivilTime.ZONE).withNano(0));
    }

    /** With thousands apart: {@code 50.000}, in English {@code 50,000}. */
    static String dong(long amount, String lang) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag(isEnglish(lang) ? "en" : "vi-VN")).format(amount);
    }

    private static boolean isEnglish(String lang) {
        return Language.ENGLISH.tag().equals(lang);
    }
}
