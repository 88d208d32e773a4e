package vn.motcua.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Singleton;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/**
 * Which methods the address of the current request has. RESTEasy Reactive looks for the method in one resource class after
 * another whose path fits, and speaks of the last one only: what another class answers under another method is then not
 * found, instead of not allowed. Nor does it say which methods are allowed.
 */
@Singleton
class MethodsOfAddress {

    /** Of each path that a class stands at, in no order; null until the first address is asked for. */
    private volatile List<RequestMapper<InitialMatch>> classes;

    /** None when there is no such address. */
    Set<String> current() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        Set<String> methods = new TreeSet<>();
        for (RequestMapper<InitialMatch> one : classes(request)) {
            RequestMatch<InitialMatch> match = one.map(request.getPathWithoutPrefix());
            if (match != null) {
                collect(match, methods);
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    private static void collect(RequestMatch<InitialMatch> match, Set<String> methods) {
        String remaining = match.remaining.isEmpty() ? "/" : match.remaining;
        for (ServerRestHandler handler : match.value.handlers) {
            if (handler instanceof ClassRoutingHandler routing) {
                routing.getMappers().forEach((method, addresses) -> {
                    if (method != null && addresses.map(remaining) != null) {
                        methods.add(method);
                    }
                });
            }
        }
    }

    private List<RequestMapper<InitialMatch>> classes(ResteasyReactiveRequestContext request) {
        List<RequestMapper<InitialMatch>> known = classes;
        if (known == null) {
            known = request.getDeployment().getClassMappers().stream()
                    .map(path -> new RequestMapper<>(new ArrayList<>(List.of(path)))).toList();
            classes = known;
        }
        return known;
    }
}
