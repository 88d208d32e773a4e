package vn.motcua.catalog.decisions;

import java.time.LocalDate;

import vn.motcua.problem.ProblemException;

/** The national entry was recorded before (409). */
class NationalEntryRecorded extends ProblemException {

    NationalEntryRecorded(LocalDate enteredOn) {
        super(409, "national-entry-recorded", enteredOn.toString());
    }
}
