package org.safecanvass.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safecanvass.audit.entity.Change;
import org.safecanvass.audit.workflow.AuditEntry;
import org.safecanvass.audit.workflow.AuditPage;
import org.safecanvass.platform.web.SafeCsv;
import org.safecanvass.platform.web.Words;

/** Entries of the trail as lines of CSV, in stable codes rather than in words. */
@RequestScoped
class AuditLines {
    /** Without it spreadsheets take UTF-8 for something else. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final List<String> HEADINGS =
            List.of(
                    "at",
                    "id",
                    "actor_kind",
                    "actor",
                    "actor_roles",
                    "actor_organisation",
                    "operation",
                    "action",
                    "object_type",
                    "object_id",
                    "reference",
                    "reason",
                    "recipients",
                    "changes",
                    "sample");

    @Inject private AuditWords auditWords;
    @Inject private Words words;

    void begin(Appendable out) throws IOException {
        out.append(BYTE_ORDER_MARK);
        new SafeCsv(out).line(HEADINGS);
    }

    void add(Appendable out, AuditPage page) throws IOException {
        var csv = new SafeCsv(out);
        for (var entry : page.entries()) {
            csv.line(cells(entry));
        }
    }

    void tellThereIsMore(Appendable out) throws IOException {
        new SafeCsv(out).line(List.of(words.of("audit.export.more")));
    }

    private List<String> cells(AuditEntry entry) {
        return List.of(
                entry.at().toString(),
                entry.id().toString(),
                entry.actorKind().name(),
                text(entry.actorName()),
                String.join(" ", entry.actorRoles()),
                auditWords.organisations(List.of(entry.actorOrganisation().toString())),
                entry.operation().name(),
                entry.action(),
                entry.objectType(),
                text(entry.objectId()),
                text(entry.reference()),
                text(entry.reason()),
                auditWords.organisations(entry.recipients()),
                entry.changes().stream().map(AuditLines::change).collect(Collectors.joining("; ")),
                Boolean.toString(entry.sample()));
    }

    private static String change(Change change) {
        return change.type()
                + "."
                + change.field()
                + ": "
                + text(change.before())
                + " > "
                + text(change.after());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
