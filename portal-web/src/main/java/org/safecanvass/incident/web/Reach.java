package org.safecanvass.incident.web;

import jakarta.json.bind.annotation.JsonbTransient;
import org.jspecify.annotations.Nullable;

/** How the reporter may be reached, if at all. */
public class Reach {
    private @Nullable String allowed;
    private @Nullable String name;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String notes;

    @JsonbTransient
    public boolean isWanted() {
        return "YES".equals(allowed);
    }

    /** Whether contact is wanted and no way to it was given. */
    @JsonbTransient
    public boolean isUnreachable() {
        return isWanted() && isBlank(email) && isBlank(phone);
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    public @Nullable String getAllowed() {
        return allowed;
    }

    public void setAllowed(@Nullable String allowed) {
        this.allowed = allowed;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getNotes() {
        return notes;
    }

    public void setNotes(@Nullable String notes) {
        this.notes = notes;
    }
}
