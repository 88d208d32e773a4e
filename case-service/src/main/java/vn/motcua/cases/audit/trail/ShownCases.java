package vn.motcua.cases.audit.trail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;

/** The cases that the answer at hand shows and does not name by itself, as a file does. */
@RequestScoped
public class ShownCases {

    private final List<String> codes = new ArrayList<>();

    /** Says so before the answer is returned. */
    public void add(Collection<String> shown) {
        codes.addAll(shown);
    }

    List<String> codes() {
        return codes;
    }
}
