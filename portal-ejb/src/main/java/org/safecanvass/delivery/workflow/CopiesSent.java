package org.safecanvass.delivery.workflow;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safecanvass.delivery.entity.Disclosure;
import org.safecanvass.incident.workflow.ReportContent;
import org.safecanvass.platform.entity.Digests;

/** The copies that went out, made anew from the report and proved by the hashes of the register. */
final class CopiesSent {
    private CopiesSent() {}

    /** By the role of the recipient; a copy that cannot be proved is left out. */
    static Map<String, ReportContent> of(ReportContent content, List<Disclosure> register) {
        var copies = new LinkedHashMap<String, ReportContent>();
        register.forEach(
                line ->
                        copy(content, line)
                                .ifPresent(copy -> copies.put(line.recipient().role(), copy)));
        return copies;
    }

    private static Optional<ReportContent> copy(ReportContent content, Disclosure line) {
        return Stream.of(true, false)
                .map(precise -> Deliver.copyFor(line.recipient(), content, precise))
                .filter(copy -> isOf(line, copy))
                .findFirst();
    }

    private static boolean isOf(Disclosure line, ReportContent copy) {
        return line.contentDigest()
                .filter(digest -> Arrays.equals(digest, Digests.sha256(copy.toJson())))
                .isPresent();
    }
}
