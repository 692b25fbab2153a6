package org.safecanvass.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.safecanvass.account.workflow.SignOut;

/** Ends the session on the server; by a post only, so that no link or picture signs anybody out. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject private transient SignOut signOut;
    @Inject private transient SignInSession session;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        signOut.signOut();
        session.end(request);
        response.sendRedirect(request.getContextPath() + GuardFilter.SIGN_IN + "?out=true");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/");
    }
}
