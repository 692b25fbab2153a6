package org.safecanvass.platform.web.api;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** The version of a resource as an ETag, and back from an If-Match. */
public final class EntityTag {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    private EntityTag() {}

    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /** The version that a change is meant for; a change that names none is not taken. */
    public static int version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ApiRefusal(ProblemKind.CONDITION_NEEDED);
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw DomainException.of(ErrorCode.OTHER_CHANGED);
        }
        return Integer.parseInt(tag.group(1));
    }
}
