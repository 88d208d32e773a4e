package vn.motcua.replay.client;

import java.net.URI;
import java.util.Map;

/** Where the running Motcua answers, and the tokens to speak to it with. No address ends in a slash. */
public record Services(URI catalogue, URI cases, URI feedback, URI reporting, String integratorToken, String adminToken) {

    /**
     * From CATALOG_URL, CASES_URL, FEEDBACK_URL, REPORTING_URL, MOTCUA_TOKEN_INTEGRATOR and MOTCUA_TOKEN_ADMIN.
     *
     * @throws Unreachable when one is missing or no address
     */
    public static Services of(Map<String, String> environment) {
        return new Services(address(environment, "CATALOG_URL"), address(environment, "CASES_URL"),
                address(environment, "FEEDBACK_URL"), address(environment, "REPORTING_URL"),
                setting(environment, "MOTCUA_TOKEN_INTEGRATOR"), setting(environment, "MOTCUA_TOKEN_ADMIN"));
    }

    private static URI address(Map<String, String> environment, String name) {
        try {
            return URI.create(setting(environment, name).replaceAll("/+$", ""));
        } catch (IllegalArgumentException e) {
            throw new Unreachable(name + " is not an address");
        }
    }

    private static String setting(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new Unreachable(name + " is not set");
        }
        return value.strip();
    }
}
