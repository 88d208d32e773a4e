package vn.motcua.cases.assignment;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import vn.motcua.time.UuidV7;

/** While one colleague of a unit is absent, another takes their place: from an instant until another. */
@Entity
@Table(name = "delegation")
public class Delegation {

    @Id
    private UUID id;
    private String unit;
    private String absent;
    private String delegate;
    @Column(name = "from_at")
    private Instant from;
    @Column(name = "until_at")
    private Instant until;
    private String reason;
    @Column(name = "made_by")
    private String madeBy;

    protected Delegation() {
    }

    Delegation(Instant now, String unit, String absent, String delegate, Instant from, Instant until, String reason,
            String madeBy) {
        this.id = UuidV7.at(now);
        this.unit = unit;
        this.absent = absent;
        this.delegate = delegate;
        this.from = from;
        this.until = until;
        this.reason = reason;
        this.madeBy = madeBy;
    }

    /** The absent colleague is back. What was done until then stays as it is. */
    void end(Instant now) {
        if (now.isBefore(until)) {
            until = now.isBefore(from) ? from : now;
        }
    }

    public UUID id() {
        return id;
    }

    public String unit() {
        return unit;
    }

    public String absent() {
        return absent;
    }

    public String delegate() {
        return delegate;
    }

    public Instant from() {
        return from;
    }

    /** When it ends; the instant itself does not belong to it. */
    public Instant until() {
        return until;
    }

    public String reason() {
        return reason;
    }

    public String madeBy() {
        return madeBy;
    }
}
