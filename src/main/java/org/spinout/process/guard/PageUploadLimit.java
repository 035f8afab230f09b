package org.spinout.process.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns an oversized file, or text, away from the pages that take files or long lists, with the page for errors. Before
 * the sign-on: that looks for its token among the fields of the form, and whoever sends more than the server takes apart
 * would be told that the page is not for them.
 */
final class PageUploadLimit extends OncePerRequestFilter {

    /** What the server takes apart of fields without files: its {@code maxPostSize}. */
    private static final long MOST_TYPED = 2L * 1024 * 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !(hasFiles(request) || isOf(request, MediaType.APPLICATION_FORM_URLENCODED_VALUE));
    }

    private static boolean hasFiles(HttpServletRequest request) {
        return isOf(request, "multipart/");
    }

    private static boolean isOf(HttpServletRequest request, String type) {
        var sent = request.getContentType();
        return sent != null && sent.toLowerCase(Locale.ROOT).startsWith(type);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var length = request.getContentLengthLong();
        if (length >= 0 && length <= (hasFiles(request) ? UploadLimit.LARGEST : MOST_TYPED)) {
            chain.doFilter(request, response);
            return;
        }
        UploadLimit.forget(request.getInputStream());
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        request.getRequestDispatcher("/error").forward(new WithoutBody(request), response);
    }

    /** A request that nobody takes apart any more. */
    private static final class WithoutBody extends HttpServletRequestWrapper {

        WithoutBody(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }
    }
}
