package org.safecanvass.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves the assets; a browser may keep them for a year, as a new version has a new address. */
public class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject private transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var asset = assets.at(String.valueOf(request.getPathInfo()));
        if (asset.isPresent()) {
            send(asset.get(), accepts(request), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean accepts(HttpServletRequest request) {
        return String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip");
    }

    private static void send(Asset asset, boolean gzip, HttpServletResponse response)
            throws IOException {
        response.setContentType(asset.type());
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Vary", "Accept-Encoding");
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        var content = gzip ? asset.gzipped() : asset.plain();
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
