package vn.motcua.problem;

import java.lang.annotation.ElementType;

import jakarta.inject.Singleton;
import jakarta.validation.Path;
import jakarta.validation.Path.Node;
import jakarta.validation.TraversableResolver;

import org.hibernate.validator.BaseHibernateValidatorConfiguration;

import io.quarkus.arc.Unremovable;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;

/**
 * Request bodies and imported lines are records, of which nothing is loaded lazily. Asking Hibernate about each of their
 * properties, as is the default beside JPA, takes most of the time of a validation. Entities are not concerned: what validates
 * those brings a resolver of its own.
 */
@Singleton
@Unremovable
class PlainTraversal implements TraversableResolver, ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        configuration.enableTraversableResolverResultCache(false);
    }

    @Override
    public boolean isReachable(Object owner, Node property, Class<?> root, Path path, ElementType kind) {
        return true;
    }

    @Override
    public boolean isCascadable(Object owner, Node property, Class<?> root, Path path, ElementType kind) {
        return true;
    }
}
