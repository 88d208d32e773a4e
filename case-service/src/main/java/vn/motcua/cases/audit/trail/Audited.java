package vn.motcua.cases.audit.trail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/**
 * Marks a resource method, or all methods of a resource, that shows cases: each call leaves an entry before its answer does.
 *
 * <p>
 * {@link What#READ} names the case of the path parameter {@code code}. {@link What#LISTED} and {@link What#EXPORTED} name every
 * {@link NamesCase} of the answer, which is a page, a list or one of these in a response, and whatever the method gave to
 * {@link ShownCases}. With {@link What#CHANGED} only refusals are noted here, and what was given to {@link ShownCases}: the
 * change notes itself.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.METHOD, ElementType.TYPE })
public @interface Audited {

    @Nonbinding
    What value();
}
