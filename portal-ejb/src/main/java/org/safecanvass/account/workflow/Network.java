package org.safecanvass.account.workflow;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** The network an address lies in: one person commands a whole /24, or a /64 of IPv6. */
public final class Network {
    private static final int V4 = 3;
    private static final int V6 = 8;

    private Network() {}

    public static String of(String address) {
        if (!address.matches("[0-9a-fA-F:.]+(%\\w+)?")) {
            return "unknown";
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? V4 : V6));
        } catch (UnknownHostException notAnAddress) {
            return "unknown";
        }
    }
}
