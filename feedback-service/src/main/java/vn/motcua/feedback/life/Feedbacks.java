package vn.motcua.feedback.life;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All feedback. */
@ApplicationScoped
public class Feedbacks implements PanacheRepositoryBase<Feedback, UUID> {

    public Optional<Feedback> withCode(String code) {
        return find("code", code).singleResultOptional();
    }

    /** Also holds its row until the transaction ends, so that facts keep their order. */
    public Optional<Feedback> withCodeToActOn(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** The feedback another system sent under this natural key, held until the transaction ends. */
    public Optional<Feedback> fromSourceToRetell(String system, String sourceId) {
        return find("origin.system = ?1 and origin.sourceId = ?2", system, sourceId)
                .withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }
}
