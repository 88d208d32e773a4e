package vn.motcua.reporting.indicators;

/** Before the period, from the beginning of time, or in it up to the as-of instant. */
enum Window {
    BEFORE(0),
    DURING(1);

    private final int id;

    Window(int id) {
        this.id = id;
    }

    int id() {
        return id;
    }
}
