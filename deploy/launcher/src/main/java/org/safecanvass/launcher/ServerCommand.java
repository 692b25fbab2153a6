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

    /**
     * Sixteen times the usual counts: sooner, the optimising compiler would take both cores from
     * the start itself.
     */
    private static final List<String> LATER_SECOND_COMPILER =
            List.of(
                    "-XX:Tier4InvocationThreshold=80000",
                    "-XX:Tier4MinInvocationThreshold=9600",
                    "-XX:Tier4CompileThreshold=240000",
                    "-XX:Tier4BackEdgeThreshold=640000");

    /** As much as a start needs at once, so that it does not collect garbage in order to grow. */
    private static final List<String> MEMORY =
            List.of(
                    "-Xms256m",
                    "-Xmx768m",
                    "-XX:MetaspaceSize=200m",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:-HeapDumpOnOutOfMemoryError");

    private ServerCommand() {}

    static List<String> of(
            Installation installation, ClassArchive archive, Home home, Settings settings) {
        var jars = installation.jars();
        var command = new ArrayList<>(DEAF_TO_TERMINAL);
        command.add(java());
        command.addAll(LATER_SECOND_COMPILER);
        command.addAll(MEMORY);
        command.addAll(archive.options());
        command.addAll(
                List.of(
                        "-Dfile.encoding=UTF-8",
                        "-Duser.timezone=UTC",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + home.directory("temporary")));
        command.addAll(jars.options());
        command.addAll(jars.classPath());
        command.addAll(List.of(ServerMain.class.getName(), ServerJars.MAIN_CLASS));
        command.addAll(
                List.of(
                        "--nohazelcast",
                        "--disablephonehome",
                        "--rootdir",
                        home.file("server").toString(),
                        "--prebootcommandfile",
                        commands(
                                home, "before-listening", ServerSettings.beforeListening(settings)),
                        "--postbootcommandfile",
                        commands(
                                home, "before-deploying", ServerSettings.beforeDeploying(settings)),
                        "--postdeploycommandfile",
                        commands(home, "after-deploying", ServerSettings.afterDeploying(settings)),
                        "--port",
                        Integer.toString(settings.port()),
                        "--deploy",
                        installation.portal().toString(),
                        "--contextroot",
                        "/"));
        return command;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String commands(Home home, String name, List<String> lines) {
        return ServerSettings.write(home.directory("server-settings").resolve(name), lines)
                .toString();
    }
}
