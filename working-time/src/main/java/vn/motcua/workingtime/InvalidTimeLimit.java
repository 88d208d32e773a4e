package vn.motcua.workingtime;

/** A time limit that no rule of law could mean: nothing, negative, absurdly long, or finer than its unit allows. */
public final class InvalidTimeLimit extends IllegalArgumentException {

    InvalidTimeLimit(String why) {
        super(why);
    }
}
