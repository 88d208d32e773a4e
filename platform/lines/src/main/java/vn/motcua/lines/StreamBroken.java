package vn.motcua.lines;

import vn.motcua.problem.ProblemException;

/** The connection broke before the stream ended (400); what came whole is stored, and sending all again repeats nothing. */
public class StreamBroken extends ProblemException {

    public StreamBroken() {
        super(400, "stream-broken");
    }
}
