package org.safecanvass.platform.web;

import jakarta.el.MethodExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * Lets a house tag hand on a method: inside a tag file an attribute is a value, and a button could
 * not call it. Takes the {@code name} of the attribute.
 */
public class ActionParam extends TagHandler {
    private final TagAttribute name;

    public ActionParam(TagConfig config) {
        super(config);
        name = getRequiredAttribute("name");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        var variables = context.getVariableMapper();
        var given = variables.resolveVariable(name.getValue(context));
        if (given == null) {
            return;
        }
        var factory = context.getExpressionFactory();
        var method =
                factory.createMethodExpression(
                        context, given.getExpressionString(), Object.class, new Class<?>[0]);
        variables.setVariable(
                name.getValue(context),
                factory.createValueExpression(method, MethodExpression.class));
    }
}
