package vn.motcua.cases.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import vn.motcua.cases.batch.BatchRequests.Chosen;
import vn.motcua.cases.batch.BatchView.CaseAnswer;
import vn.motcua.cases.processing.CaseAddress;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.problem.ProblemException;
import vn.motcua.problem.Problems;
import vn.motcua.rest.ETags;

/**
 * Does one verb to one case after the other, through the very method that answers the single verb: its roles, its checks and
 * its
 * transaction hold here because they are the same. A refused case stands in nobody's way.
 *
 * <p>
 * A key for the whole becomes a key for each case, remembered with what was done to it. A batch that broke off half-way is sent
 * again with its key: what was done then is answered from memory and not done again, and the rest is done.
 */
@ApplicationScoped
class ActingOnMany {

    private final Problems problems;

    ActingOnMany(Problems problems) {
        this.problems = problems;
    }

    /**
     * @param key of the whole batch, or null
     * @param verb the method that answers the single verb
     * @throws InvalidRequest when a case is named twice
     */
    BatchView act(String key, List<Chosen> cases, Locale language, Function<CaseAddress, Response> verb) {
        requireEachOnce(cases);
        List<CaseAnswer> answers = new ArrayList<>(cases.size());
        for (Chosen chosen : cases) {
            String version = chosen.version() == null ? null : ETags.of(chosen.version());
            CaseAddress address = new CaseAddress(chosen.code(), version, key == null ? null : keyOf(key, chosen.code()));
            answers.add(act(address, language, verb));
        }
        return BatchView.of(answers);
    }

    private CaseAnswer act(CaseAddress address, Locale language, Function<CaseAddress, Response> verb) {
        try {
            return CaseAnswer.done(address.code(), verb.apply(address).getHeaderString(HttpHeaders.ETAG));
        } catch (ProblemException refusal) {
            return CaseAnswer.refused(address.code(), problems.word(refusal, language, "/api/v1/cases/" + address.code()));
        }
    }

    private static void requireEachOnce(List<Chosen> cases) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < cases.size(); i++) {
            if (!seen.add(cases.get(i).code())) {
                throw InvalidRequest.of("cases[" + i + "].code", "case-twice", cases.get(i).code());
            }
        }
    }

    /** A key of bounded length, whatever the two it is made of. */
    private static String keyOf(String key, String code) {
        try {
            byte[] both = (key + "\n" + code).getBytes(StandardCharsets.UTF_8);
            return "batch-" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(both));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
