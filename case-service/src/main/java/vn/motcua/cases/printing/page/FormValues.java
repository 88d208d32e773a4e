package vn.motcua.cases.printing.page;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ValueResolver;

/**
 * What templates may ask of the records and enums that describe a form: their own methods without parameters, {@code oneDay}
 * for {@code isOneDay}. Qute's resolver by reflection would also hand out {@code getClass}, and with it everything.
 */
final class FormValues implements ValueResolver {

    private static final String OURS = "vn.motcua.cases.printing";

    private final Map<Property, Optional<Method>> methods = new ConcurrentHashMap<>();

    private record Property(Class<?> type, String name) {

        Optional<Method> find() {
            String predicate = "is" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
            return Stream.of(type.getDeclaredMethods())
                    .filter(method -> method.getName().equals(name) || method.getName().equals(predicate))
                    .filter(method -> method.getParameterCount() == 0 && Modifier.isPublic(method.getModifiers())
                            && !Modifier.isStatic(method.getModifiers()))
                    .findFirst();
        }
    }

    @Override
    public boolean appliesTo(EvalContext context) {
        Object base = context.getBase();
        return base != null && context.getParams().isEmpty() && base.getClass().getPackageName().startsWith(OURS)
                && (base instanceof Record || base instanceof Enum) && method(context).isPresent();
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        try {
            return CompletedStage.of(method(context).orElseThrow().invoke(context.getBase()));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Method> method(EvalContext context) {
        return methods.computeIfAbsent(new Property(context.getBase().getClass(), context.getName()), Property::find);
    }
}
