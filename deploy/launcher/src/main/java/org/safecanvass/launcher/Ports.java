package org.safecanvass.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Whether a port can be listened on. */
final class Ports {
    private Ports() {}

    /** The setting is what to change when it cannot. */
    static void requireFree(String bind, int port, Setting setting) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(bind), port));
        } catch (UnknownHostException e) {
            throw new LaunchFault(
                    "PORTAL_BIND is \"%s\", which is no address of this machine. Set it to one, or leave it out."
                            .formatted(bind),
                    e);
        } catch (BindException e) {
            throw new LaunchFault(
                    "Port %d on %s cannot be used (%s). Stop the program that uses it, or set %s to another port."
                            .formatted(port, bind, e.getMessage(), setting),
                    e);
        } catch (IOException e) {
            throw new LaunchFault(
                    "Port %d on %s cannot be tried: %s.".formatted(port, bind, e.getMessage()), e);
        }
    }

    static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LaunchFault("No port is free on 127.0.0.1: " + e.getMessage(), e);
        }
    }
}
