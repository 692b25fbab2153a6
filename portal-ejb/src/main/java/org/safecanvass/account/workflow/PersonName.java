package org.safecanvass.account.workflow;

import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** A person's name as others read it: any script, no line breaks, no invisible tricks. */
final class PersonName {
    private static final int LONGEST = 100;

    private PersonName() {}

    static String require(String typed) {
        var name = typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()
                || name.codePointCount(0, name.length()) > LONGEST
                || name.matches(".*[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}].*")) {
            throw DomainException.of(ErrorCode.NAME_INVALID);
        }
        return name;
    }
}
