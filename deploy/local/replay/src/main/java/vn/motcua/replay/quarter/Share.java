package vn.motcua.replay.quarter;

/** So many cases of one kind. */
record Share(Tier tier, Outcome outcome, boolean carriedOver, int count) {
}
