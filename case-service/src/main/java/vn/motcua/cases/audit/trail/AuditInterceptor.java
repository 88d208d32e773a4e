package vn.motcua.cases.audit.trail;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;

import vn.motcua.cases.audit.trail.AuditEntry.Actor;
import vn.motcua.identity.OutsideUnitScope;
import vn.motcua.rest.Page;

/** Notes what resource methods show, and what they refuse to show. Without an entry there is no answer. */
@Audited(What.READ)
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class AuditInterceptor {

    /** So many codes stand in one entry; a longer list is several. */
    private static final int TOGETHER = 1000;

    private final AuditTrail trail;
    private final Actors actors;
    private final ShownCases shown;
    private final RefusalsNoted refusals;
    private final Clock clock;
    private final Map<Method, Call> calls = new ConcurrentHashMap<>();

    AuditInterceptor(AuditTrail trail, Actors actors, ShownCases shown, RefusalsNoted refusals, Clock clock) {
        this.trail = trail;
        this.actors = actors;
        this.shown = shown;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** What is known of a method: what it does with cases, its name, and which parameter is the code (−1 for none). */
    private record Call(What what, String operation, int code) {

        static Call of(Method method) {
            Audited audited = method.getAnnotation(Audited.class);
            Operation operation = method.getAnnotation(Operation.class);
            return new Call((audited == null ? method.getDeclaringClass().getAnnotation(Audited.class) : audited).value(),
                    operation == null ? method.getName() : operation.operationId(), codeAmong(method));
        }

        private static int codeAmong(Method method) {
            for (int i = 0; i < method.getParameterCount(); i++) {
                if (NamesCase.class.isAssignableFrom(method.getParameterTypes()[i])) {
                    return i;
                }
                for (Annotation annotation : method.getParameterAnnotations()[i]) {
                    if (annotation instanceof PathParam path && path.value().equals("code")) {
                        return i;
                    }
                }
            }
            return -1;
        }

        List<String> codes(Object[] parameters) {
            if (code < 0 || parameters[code] == null) {
                return List.of();
            }
            return List.of(parameters[code] instanceof NamesCase address ? address.code() : parameters[code].toString());
        }
    }

    @AroundInvoke
    Object note(InvocationContext invocation) throws Exception {
        Call call = calls.computeIfAbsent(invocation.getMethod(), Call::of);
        try {
            Object answer = invocation.proceed();
            switch (call.what()) {
                case READ -> note(What.READ, call, call.codes(invocation.getParameters()));
                case LISTED, EXPORTED -> noteAll(call, answer);
                // A change notes itself, with its transaction; what it found done already was only shown.
                default -> shown.codes().forEach(code -> note(What.READ, call, List.of(code)));
            }
            return answer;
        } catch (OutsideUnitScope refused) {
            List<String> asked = call.codes(invocation.getParameters());
            if (!asked.isEmpty() && refusals.mayNote(actors.current(asked).account())) {
                note(What.REFUSED, call, asked);
            }
            throw refused;
        }
    }

    private void noteAll(Call call, Object answer) {
        List<String> codes = Stream.concat(named(answer), shown.codes().stream()).distinct().toList();
        for (int first = 0; first < codes.size(); first += TOGETHER) {
            note(call.what(), call, codes.subList(first, Math.min(first + TOGETHER, codes.size())));
        }
        // Taking away a file is worth an entry even where nothing was in it; an empty list showed nobody.
        if (codes.isEmpty() && call.what() == What.EXPORTED) {
            note(call.what(), call, codes);
        }
    }

    private void note(What what, Call call, List<String> codes) {
        Actor actor = actors.current(codes);
        AuditEntry entry = AuditEntry.seen(clock.instant(), what, call.operation(), actor, new ArrayList<>(codes));
        if (what == What.EXPORTED) {
            trail.append(entry);
        } else {
            trail.appendSeen(entry);
        }
    }

    private static Stream<String> named(Object answer) {
        Object body = answer instanceof Response response ? response.getEntity() : answer;
        if (body instanceof Page<?> page) {
            body = page.items();
        }
        Stream<?> items = body instanceof Collection<?> many ? many.stream() : Stream.ofNullable(body);
        return items.filter(NamesCase.class::isInstance).map(item -> ((NamesCase) item).code());
    }
}
