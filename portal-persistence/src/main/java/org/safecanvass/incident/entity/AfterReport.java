package org.safecanvass.incident.entity;

import org.eclipse.persistence.config.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;

/**
 * Writes rows that name a report by its id behind the report itself, as their foreign key needs.
 */
public class AfterReport implements DescriptorCustomizer {
    @Override
    public void customize(ClassDescriptor rows) {
        rows.addConstraintDependencies(Report.class);
    }
}
