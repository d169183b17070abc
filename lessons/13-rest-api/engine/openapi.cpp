#include "engine/openapi.hpp"

#include <algorithm>
#include <cctype>

namespace rest {

namespace {

ordered_json reference_to(std::string const& schema)
{
    return {{"$ref", "#/components/schemas/" + schema}};
}

ordered_json content_of(ordered_json const& schema)
{
    return {{"application/json", {{"schema", schema}}}};
}

ordered_json describe(Parameter const& parameter)
{
    ordered_json schema{{"type", "integer"}};
    if (parameter.at_least != std::numeric_limits<long long>::min()) {
        schema["minimum"] = parameter.at_least;
    }
    if (parameter.at_most != std::numeric_limits<long long>::max()) {
        schema["maximum"] = parameter.at_most;
    }
    if (parameter.otherwise) {
        schema["default"] = *parameter.otherwise;
    }
    bool const in_path = parameter.in == In::path;
    return {{"name", parameter.name},
            {"in", in_path ? "path" : "query"},
            {"required", in_path},
            {"schema", schema}};
}

ordered_json describe(Outcome const& outcome)
{
    ordered_json described{{"description", outcome.meaning}};
    if (!outcome.schema.empty()) {
        ordered_json const one = reference_to(outcome.schema);
        ordered_json const list{{"type", "array"}, {"items", one}};
        described["content"] = content_of(outcome.is_list ? list : one);
    }
    return described;
}

// "Create a user" as "create_a_user".
std::string operation_id(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char letter) {
        return letter == ' ' ? '_' : static_cast<char>(std::tolower(letter));
    });
    return text;
}

ordered_json describe(Endpoint const& endpoint)
{
    ordered_json call{{"summary", endpoint.summary},
                      {"operationId", operation_id(endpoint.summary)}};
    for (Parameter const& parameter : endpoint.parameters) {
        call["parameters"].push_back(describe(parameter));
    }
    if (!endpoint.takes.empty()) {
        call["requestBody"] = {{"required", true},
                               {"content", content_of(reference_to(endpoint.takes))}};
    }
    for (Outcome const& outcome : endpoint.outcomes) {
        call["responses"][std::to_string(outcome.status)] = describe(outcome);
    }
    // 411, 413, 415, 500, 503: nothing of the call's own.
    call["responses"]["default"] =
        describe(Outcome{.meaning = "Any other error", .schema = "Error"});
    return call;
}

ordered_json error_schema()
{
    return {{"title", "Error"},
            {"type", "object"},
            {"properties", {{"detail", {{"type", "string"}}}}},
            {"required", {"detail"}}};
}

ordered_json problems_schema()
{
    ordered_json const step{{"type", {"string", "integer"}}};
    ordered_json const problem{
        {"type", "object"},
        {"properties",
         {{"type", {{"type", "string"}}},
          {"loc", {{"type", "array"}, {"items", step}}},
          {"msg", {{"type", "string"}}},
          {"input", {{"description", "What was sent, unless it could be a secret"}}}}},
        {"required", {"type", "loc", "msg"}}};
    return {{"title", "Problems"},
            {"type", "object"},
            {"properties", {{"detail", {{"type", "array"}, {"items", problem}}}}},
            {"required", {"detail"}}};
}

}  // namespace

//! [openapi]
ordered_json openapi_document(Routes const& routes,
                              std::map<std::string, ordered_json> const& schemas)
{
    ordered_json document{
        {"openapi", "3.1.0"},
        {"info", {{"title", "Users and items"}, {"version", "1.0.0"}}},
        {"servers", {{{"url", "/"}}}},
        {"paths", ordered_json::object()}};
    for (Endpoint const& endpoint : routes.all()) {
        std::string method = endpoint.method;
        std::ranges::transform(method, method.begin(), [](unsigned char letter) {
            return static_cast<char>(std::tolower(letter));
        });
        document["paths"][endpoint.path][method] = describe(endpoint);
    }
    ordered_json& components = document["components"]["schemas"];
    for (auto const& [name, schema] : schemas) {
        components[name] = schema;
    }
    components["Error"] = error_schema();
    components["Problems"] = problems_schema();
    return document;
}
//! [openapi]

}  // namespace rest
