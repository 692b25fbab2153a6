package org.safecanvass.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The steps that this person may take now and that ask for words, each on a page of its own. */
@Named
@RequestScoped
public class CaseLinks {
    /** A step; its label is the key of a text. */
    public record Link(String label, String path, boolean open) {}

    @Inject private CaseMay may;

    public List<Link> getAll() {
        return Stream.of(
                        link("assess", may.isAssess()),
                        link("messages", may.isMessage()),
                        link("advice", may.isAdvise()),
                        link("reference", may.isRefer()),
                        link("outcome", may.isTell()),
                        link("record", may.isKeep()),
                        link("close", may.isClose()),
                        link("reopen", may.isReopen()),
                        link("handover", may.isHandOver()),
                        link("return", may.isSendBack()),
                        link("reroute", may.isReroute()))
                .filter(Link::open)
                .toList();
    }

    private static Link link(String name, boolean open) {
        return new Link("case.step." + name, "/staff/case/" + name + ".xhtml", open);
    }
}
