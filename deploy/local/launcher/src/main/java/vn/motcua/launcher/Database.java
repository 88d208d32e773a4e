package vn.motcua.launcher;

/** How to reach the database of one service. */
public record Database(String jdbcUrl, String user, String password) {

    @Override
    public String toString() {
        return jdbcUrl;
    }
}
