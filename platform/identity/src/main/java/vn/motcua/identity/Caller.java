package vn.motcua.identity;

import java.util.Set;

/**
 * Who calls.
 *
 * @param subject the issuer's stable identifier of the account
 * @param username what people call the account; it goes into histories
 * @param units the units the account was given, without their descendants
 */
public record Caller(String subject, String username, Set<String> roles, Set<String> units) {

    public boolean has(String role) {
        return roles.contains(role);
    }
}
