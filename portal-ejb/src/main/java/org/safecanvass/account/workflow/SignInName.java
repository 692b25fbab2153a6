package org.safecanvass.account.workflow;

import java.util.Locale;
import java.util.regex.Pattern;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** An e-mail address as the name by which a person signs in. */
final class SignInName {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile(
                    "[^\\s@\\p{Cntrl}\"<>,;:]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    private SignInName() {}

    /** As typed, but so that case and blanks around it do not matter. */
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    static String require(String email) {
        var name = normal(email);
        if (name.length() > LONGEST || !SHAPE.matcher(name).matches()) {
            throw DomainException.of(ErrorCode.EMAIL_INVALID);
        }
        return name;
    }
}
