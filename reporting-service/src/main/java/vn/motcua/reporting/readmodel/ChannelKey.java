package vn.motcua.reporting.readmodel;

import vn.motcua.contracts.catalog.Channel;

/** Channels as the tables number them: like the national portal's KenhThucHien, and 0 for none. */
public final class ChannelKey {
    public static final int NONE = 0;
    public static final int ONLINE = 2;
    /** How many numbers there are, the one for none included. */
    public static final int COUNT = 4;

    private ChannelKey() {
    }

    public static int of(Channel channel) {
        if (channel == null) {
            return NONE;
        }
        return switch (channel) {
            case COUNTER -> 1;
            case ONLINE -> ONLINE;
            case POSTAL -> 3;
        };
    }
}
