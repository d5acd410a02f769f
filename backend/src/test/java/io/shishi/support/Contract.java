package io.shishi.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The contract that the build just wrote, and a way to ask each of its operations with a body of the right shape. */
public final class Contract {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Whose absence has a refusal of its own, and so is not marked as required. */
    private static final Set<String> EXPLAINED = Set.of("note", "reason");

    private final JsonNode document;

    private Contract(JsonNode document) {
        this.document = document;
    }

    public static Contract read() {
        try {
            return new Contract(new ObjectMapper().readTree(new File("target/openapi/openapi.json")));
        } catch (IOException e) {
            throw new IllegalStateException("the build writes target/openapi/openapi.json", e);
        }
    }

    /** All but those that tests add. */
    public List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(verb -> {
                    if (!path.getKey().contains("/trouble") && !verb.getKey().equals("parameters")) {
                        operations.add(new Operation(verb.getKey().toUpperCase(), path.getKey(), verb.getValue()));
                    }
                }));
        return operations;
    }

    /** A verb on an address. */
    public final class Operation {

        private final String verb;
        private final String path;
        private final JsonNode node;

        private Operation(String verb, String path, JsonNode node) {
            this.verb = verb;
            this.path = path;
            this.node = node;
        }

        public String name() {
            return verb + " " + path;
        }

        /** Whether it is about one thing that is named in the address. */
        public boolean namesAThing() {
            return path.contains("{");
        }

        /** The status of the answer; ids in the address and the query are taken from what is there. */
        public int ask(RequestSpecification caller, Map<String, UUID> ids) {
            var address = path.substring("/api/v1".length());
            for (var at = address.indexOf('{'); at >= 0; at = address.indexOf('{')) {
                var noun = address.substring(address.lastIndexOf('/', at - 2) + 1, at - 1);
                var id = ids.getOrDefault(noun, new UUID(0, 1));
                address = address.substring(0, at) + id + address.substring(address.indexOf('}') + 1);
            }
            for (var parameter : node.path("parameters")) {
                var name = parameter.get("name").asText();
                if (parameter.get("in").asText().equals("query") && ids.containsKey(name + "s")) {
                    caller = caller.queryParam(name, ids.get(name + "s"));
                }
            }
            var content = node.path("requestBody").path("content");
            if (content.has("application/json")) {
                caller = caller.body(example(content.get("application/json").get("schema"), "", ids)
                        .toString());
            } else if (content.has("multipart/form-data")) {
                caller = caller.contentType("multipart/form-data")
                        .multiPart("file", "a.txt", "a".getBytes())
                        .multiPart(
                                "reportId",
                                ids.getOrDefault("reports", new UUID(0, 1)).toString());
            }
            return caller.request(verb, address).statusCode();
        }
    }

    /** The smallest body of that shape: what is required, and ids of things that are there. */
    private JsonNode example(JsonNode schema, String name, Map<String, UUID> ids) {
        if (schema.has("$ref")) {
            var ref = schema.get("$ref").asText();
            return example(document.at(ref.substring(1)), ref.endsWith("/UUID") ? name : ref, ids);
        }
        for (var choice : List.of("allOf", "anyOf", "oneOf")) {
            if (schema.has(choice)) {
                return example(schema.get(choice).get(0), name, ids);
            }
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        var type = schema.path("type").isArray()
                ? schema.get("type").get(0).asText()
                : schema.path("type").asText();
        return switch (type) {
            case "object" -> object(schema, ids);
            case "array" -> array(schema, name, ids);
            case "integer", "number" ->
                JSON.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
            case "boolean" -> JSON.booleanNode(true);
            default -> text(schema, name, ids);
        };
    }

    private ObjectNode object(JsonNode schema, Map<String, UUID> ids) {
        var object = JSON.objectNode();
        var required = new TreeSet<>(EXPLAINED);
        schema.path("required").forEach(name -> required.add(name.asText()));
        for (var name : required) {
            if (schema.path("properties").has(name)) {
                object.set(name, example(schema.path("properties").path(name), name, ids));
            }
        }
        return object;
    }

    private JsonNode array(JsonNode schema, String name, Map<String, UUID> ids) {
        var array = JSON.arrayNode();
        if (schema.path("minItems").asInt(0) > 0 || name.equals("reports")) {
            array.add(example(schema.get("items"), name.equals("reports") ? "reportId" : name, ids));
        }
        return array;
    }

    private static JsonNode text(JsonNode schema, String name, Map<String, UUID> ids) {
        return JSON.textNode(
                switch (schema.path("format").asText()) {
                    case "uuid" ->
                        ids.getOrDefault(name.replaceFirst("(Id)?$", "s"), new UUID(0, 1))
                                .toString();
                    case "date" -> "2026-06-30";
                    case "date-time" -> "2026-06-30T12:00:00+08:00";
                    default ->
                        schema.has("examples") ? schema.get("examples").get(0).asText() : "text-value";
                });
    }
}
