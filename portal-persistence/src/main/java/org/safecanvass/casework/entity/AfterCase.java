package org.safecanvass.casework.entity;

import org.eclipse.persistence.config.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;

/** Writes rows that name a case by its id behind the case itself, as their foreign key needs. */
public class AfterCase implements DescriptorCustomizer {
    @Override
    public void customize(ClassDescriptor rows) {
        rows.addConstraintDependencies(CaseFile.class);
    }
}
