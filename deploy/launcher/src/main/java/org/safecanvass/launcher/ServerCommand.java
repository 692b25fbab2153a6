package org.safecanvass.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of the server. It carries no secret, since every user of the machine can read
 * it.
 */
final class ServerCommand {
    /** The terminal sends Ctrl-C to all; the launcher alone decides when the server stops. */
    private static final List<String> DEAF_TO_TERMINAL =
            List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    /** Four times the usual counts: at the start it would take both cores from the start itself. */
    private static final List<String> LATER_SECOND_COMPILER =
            List.of(
                    "-XX:Tier4InvocationThreshold=20000",
                    "-XX:Tier4MinInvocationThreshold=2400",
                    "-XX:Tier4CompileThreshold=60000",
                    "-XX:Tier4BackEdgeThreshold=160000");

    private ServerCommand() {}

    static List<String> of(Installation installation, Home home, Settings settings) {
        var command = new ArrayList<>(DEAF_TO_TERMINAL);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LATER_SECOND_COMPILER);
        command.addAll(
                List.of(
                        "-Xmx768m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-HeapDumpOnOutOfMemoryError",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.timezone=UTC",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + home.directory("temporary"),
                        "-javaagent:" + installation.launcher()));
        command.addAll(
                List.of(
                        "-jar",
                        installation.server().toString(),
                        "--nohazelcast",
                        "--disablephonehome",
                        "--rootdir",
                        home.file("server").toString(),
                        "--prebootcommandfile",
                        commands(
                                home,
                                "before-listening",
                                ServerSettings.beforeListening(
                                        settings.bind(), settings.behindProxy())),
                        "--postbootcommandfile",
                        commands(home, "before-deploying", ServerSettings.beforeDeploying()),
                        "--port",
                        Integer.toString(settings.port()),
                        "--deploy",
                        installation.portal().toString(),
                        "--contextroot",
                        "/"));
        return command;
    }

    private static String commands(Home home, String name, List<String> lines) {
        return ServerSettings.write(home.directory("server-settings").resolve(name), lines)
                .toString();
    }
}
