package org.safecanvass.incident.web;

import java.util.HashSet;
import java.util.Set;

/** A report as it is being written, one part a page; kept as JSON in the draft. */
public class ReportForm {
    public static final String FELT_UNSAFE = "FELT_UNSAFE";

    private boolean danger;
    private boolean quick;
    private Whom whom = new Whom();
    private What what = new What();
    private When when = new When();
    private Where where = new Where();
    private InWords words = new InWords();
    private Sharing sharing = new Sharing();
    private Reach reach = new Reach();
    private Set<String> answered = new HashSet<>();

    public boolean isDanger() {
        return danger;
    }

    public void setDanger(boolean danger) {
        this.danger = danger;
    }

    /** Whether little is asked: only as long as nothing more than a feeling is told. */
    public boolean isQuick() {
        return quick && !danger && FELT_UNSAFE.equals(what.getCategory());
    }

    public void setQuick(boolean quick) {
        this.quick = quick;
    }

    public Whom getWhom() {
        return whom;
    }

    public void setWhom(Whom whom) {
        this.whom = whom;
    }

    public What getWhat() {
        return what;
    }

    public void setWhat(What what) {
        this.what = what;
    }

    public When getWhen() {
        return when;
    }

    public void setWhen(When when) {
        this.when = when;
    }

    public Where getWhere() {
        return where;
    }

    public void setWhere(Where where) {
        this.where = where;
    }

    public InWords getWords() {
        return words;
    }

    public void setWords(InWords words) {
        this.words = words;
    }

    public Sharing getSharing() {
        return sharing;
    }

    public void setSharing(Sharing sharing) {
        this.sharing = sharing;
    }

    /** Notes that a page was answered; one that asks about another answer, for that answer. */
    public void answer(ReportStep step) {
        answered.add(mark(step));
    }

    /** Whether nothing is left to ask on a page. */
    public boolean hasAnswered(ReportStep step) {
        return switch (step) {
            case WHAT -> what.getCategory() != null;
            case RECIPIENTS -> sharing.isSure();
            default -> answered.contains(mark(step));
        };
    }

    private String mark(ReportStep step) {
        return switch (step) {
            case FLAGS, QUESTIONS -> step + " " + what.getCategory();
            case WARD, ELECTION, OFFICE -> step + " " + where.getCouncil();
            default -> step.name();
        };
    }

    /** The pages that were answered, each with the answer that it asked about. */
    public Set<String> getAnswered() {
        return answered;
    }

    public void setAnswered(Set<String> answered) {
        this.answered = answered;
    }

    public Reach getReach() {
        return reach;
    }

    public void setReach(Reach reach) {
        this.reach = reach;
    }
}
