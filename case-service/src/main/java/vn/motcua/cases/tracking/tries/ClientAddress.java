package vn.motcua.cases.tracking.tries;

import jakarta.enterprise.context.RequestScoped;

import io.netty.util.NetUtil;
import io.vertx.ext.web.RoutingContext;

/** Where a request comes from, as the trusted proxy in front of us says it. Kept in memory only. */
@RequestScoped
public class ClientAddress {

    private static final int IPV6_NETWORK_BYTES = 8;

    private final RoutingContext request;

    ClientAddress(RoutingContext request) {
        this.request = request;
    }

    /** What a limit counts by: an IPv4 address, or an IPv6 network of 64 bits, which is what one customer line gets. */
    public String key() {
        return keyOf(request.request().remoteAddress().hostAddress());
    }

    static String keyOf(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null || bytes.length <= IPV6_NETWORK_BYTES) {
            return address;
        }
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < IPV6_NETWORK_BYTES; i++) {
            network.append(Character.forDigit(bytes[i] >> 4 & 0xf, 16)).append(Character.forDigit(bytes[i] & 0xf, 16));
        }
        return network.toString();
    }
}
