package org.safecanvass.casework.web;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.safecanvass.casework.workflow.CaseLine;
import org.safecanvass.casework.workflow.QueuePage;

/** One page of the queue for the table, which pages by links and never by counting rows. */
class QueueTable extends LazyDataModel<CaseLine> {
    private static final long serialVersionUID = 1L;

    private final transient QueuePage page;

    QueueTable(QueuePage page) {
        this.page = page;
        setRowCount(page.lines().size());
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return page.lines().size();
    }

    @Override
    public List<CaseLine> load(
            int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return page.lines();
    }
}
