package vn.motcua.launcher;

/** A service that cannot start. */
final class FailingService {

    private FailingService() {
    }

    public static void main(String[] arguments) {
        System.out.println("The schema is newer than this program");
        System.exit(1);
    }
}
