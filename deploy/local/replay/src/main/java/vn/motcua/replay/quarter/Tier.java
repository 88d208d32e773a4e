package vn.motcua.replay.quarter;

/** The two groups of receiving units the province published figures for. */
enum Tier {
    SERVICE_CENTRE,
    DISTRICTS_AND_COMMUNES
}
