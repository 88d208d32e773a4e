package vn.motcua.replay.province;

/** Made-up procedures of the province alone, so that a quarter has something to introduce and to abolish. */
final class LocalVariant {

    private static final String SUFFIX = ".000.00.00.H28";

    private LocalVariant() {
    }

    static String codeOf(SourceProcedure base) {
        return base.code() + SUFFIX;
    }

    static ProcedureBody bodyOf(ProcedureBody base) {
        return base.named(base.name() + " (biến thể địa phương, dữ liệu mẫu)");
    }

    static boolean isCode(String procedureCode) {
        return procedureCode.endsWith(SUFFIX);
    }
}
