package io.shishi.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.security.Authenticated;
import io.shishi.shared.idempotency.Idempotent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.junit.jupiter.api.Test;

/** What must be true of every address, whoever adds one. */
class ResourcesTest {

    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void each_says_who_may_ask() throws IOException {
        assertAll(method -> saysWho(method) || saysWho(method.getDeclaringClass()));
    }

    private static boolean saysWho(AnnotatedElement place) {
        return place.isAnnotationPresent(RolesAllowed.class)
                || place.isAnnotationPresent(Authenticated.class)
                || place.isAnnotationPresent(PermitAll.class);
    }

    @Test
    void each_says_what_it_is_for() throws IOException {
        assertAll(method -> method.isAnnotationPresent(Operation.class)
                && !method.getAnnotation(Operation.class).summary().isBlank());
    }

    @Test
    void what_creates_can_be_repeated_safely() throws IOException {
        assertAll(method -> !creates(method)
                || method.isAnnotationPresent(Idempotent.class) && method.isAnnotationPresent(Transactional.class));
    }

    private static boolean creates(Method method) {
        var status = method.getAnnotation(ResponseStatus.class);
        return method.isAnnotationPresent(POST.class) && status != null && status.value() == 201;
    }

    private static void assertAll(Predicate<Method> rule) throws IOException {
        try (var files = Files.walk(CLASSES)) {
            var methods = files.filter(file -> file.toString().endsWith("Resource.class"))
                    .flatMap(ResourcesTest::operations)
                    .toList();
            assertTrue(methods.size() > 2, "no resource was found");
            var wrong = methods.stream()
                    .filter(rule.negate())
                    .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                    .toList();
            assertEquals(List.of(), wrong);
        }
    }

    private static Stream<Method> operations(Path file) {
        var name = CLASSES.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
        try {
            return Arrays.stream(Class.forName(name).getDeclaredMethods()).filter(ResourcesTest::isOperation);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOperation(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}
