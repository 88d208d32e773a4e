package vn.motcua.testing.samples.fieldinjection;

import java.time.Clock;

import jakarta.inject.Inject;

class Hidden {

    @Inject
    Clock clock;
}
