package vn.motcua.workingtime;

import java.util.Locale;

/** Why a stretch of a ledger counts towards the limit or does not. */
public enum Reason {

    WORKING_TIME(true, "Thời gian làm việc", "Working time"),
    /** Several stretches of working time taken together, in the ledger of a very long limit. */
    WORKING_TIME_IN_TOTAL(true, "Thời gian làm việc (tính gộp)", "Working time in total"),
    CALENDAR_TIME(true, "Thời gian theo ngày lịch", "Time by the civil calendar"),
    CLOCK_TIME(true, "Thời gian theo giờ đồng hồ", "Time by the wall clock"),

    BEFORE_OPENING(false, "Trước giờ làm việc", "Before opening"),
    LUNCH(false, "Nghỉ trưa", "Lunch break"),
    /** From a closing to the next opening, or to midnight when a day without work follows. */
    AFTER_CLOSING(false, "Ngoài giờ làm việc", "After closing"),
    WEEKEND(false, "Ngày nghỉ hằng tuần", "Weekly day of rest"),
    HOLIDAY(false, "Ngày nghỉ lễ, nghỉ bù", "Holiday or day off in lieu"),
    /** Working time after the same-day cut-off: the case belongs to the next working day. */
    AFTER_CUTOFF(false, "Sau giờ chốt nhận trong ngày", "After the same-day cut-off"),
    PAUSE(false, "Tạm dừng tính thời gian (bổ sung hồ sơ hoặc nghĩa vụ tài chính)", "Paused (supplement or payment awaited)"),
    /** The limit is spent outside working time; the due date moves forward to the next opening. */
    MOVED_TO_OPENING(false, "Chuyển đến giờ làm việc kế tiếp", "Moved forward to the next opening");

    private final boolean counted;
    private final String vietnamese;
    private final String english;

    Reason(boolean counted, String vietnamese, String english) {
        this.counted = counted;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    public boolean counted() {
        return counted;
    }

    /** The words people read: English when asked for, Vietnamese otherwise. */
    public String label(Locale locale) {
        return locale.getLanguage().equals("en") ? english : vietnamese;
    }
}
