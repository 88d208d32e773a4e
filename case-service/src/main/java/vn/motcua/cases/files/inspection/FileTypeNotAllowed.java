package vn.motcua.cases.files.inspection;

import java.util.Set;
import java.util.TreeSet;

import vn.motcua.problem.ProblemException;

/** The file is of a type that may not come in (415). */
public class FileTypeNotAllowed extends ProblemException {

    public FileTypeNotAllowed(String found, Set<String> allowed) {
        super(415, "file-type-not-allowed", found);
        with("found", found);
        with("allowed", new TreeSet<>(allowed));
    }
}
