// The description of the service, and the page that shows it.
#include "engine/openapi.hpp"
#include "api_lab.hpp"
#include "engine/bodies.hpp"
#include "engine/service_settings.hpp"
#include "workbook/check_same.hpp"

#include <set>

namespace rest::cases {

namespace {

// Every "$ref" in a document.
void collect(json const& node, std::set<std::string>& references)
{
    if (node.is_object() && node.contains("$ref")) {
        references.insert(node["$ref"].get<std::string>());
    }
    if (node.is_structured()) {
        for (json const& child : node) {
            collect(child, references);
        }
    }
}

json document(ApiLab& lab)
{
    auto const answer = lab.client().Get("/openapi.json");
    REQUIRE(answer);
    return json::parse(answer->body);
}

}  // namespace

TEST_CASE("the OpenAPI document names all calls and their statuses")
{
    ApiLab lab;
    json const api = document(lab);
    CHECK(api["openapi"] == "3.1.0");
    std::string calls;
    for (auto const& [path, methods] : api["paths"].items()) {
        for (auto const& [method, call] : methods.items()) {
            calls += method + " " + path + "\n";
            CHECK(call["responses"].size() >= 2);
            CHECK(call["responses"].contains("default"));
            CHECK(!call["operationId"].get<std::string>().empty());
        }
    }
    CHECK_SAME(calls,
               "get /health\nget /items/\nget /items/{item_id}\nget /users/\n"
               "post /users/\ndelete /users/{user_id}\nget /users/{user_id}\n"
               "patch /users/{user_id}\npost /users/{user_id}/items/\n");
}

TEST_CASE("the OpenAPI document refers to nothing that it does not have")
{
    ApiLab lab;
    json const api = document(lab);
    std::set<std::string> references;
    collect(api, references);
    CHECK(references.size() >= 8);
    for (std::string const& reference : references) {
        CHECK(api.contains(json::json_pointer(reference.substr(1))));
    }
}

TEST_CASE("the OpenAPI document has each parameter of a path and its bounds")
{
    ApiLab lab;
    json const api = document(lab);
    for (auto const& [path, methods] : api["paths"].items()) {
        for (auto const& call : methods) {
            int in_path = 0;
            for (json const& parameter : call.value("parameters", json::array())) {
                std::string const name = parameter["name"];
                bool const is_here = path.find('{' + name + '}') != std::string::npos;
                CHECK(is_here == (parameter["in"] == "path"));
                in_path += is_here ? 1 : 0;
            }
            CHECK(in_path == std::ranges::count(path, '{'));
        }
    }
    json const limit = api["paths"]["/users/"]["get"]["parameters"][1];
    CHECK_SAME(limit["schema"].dump(),
               R"({"default":100,"maximum":100,"minimum":0,"type":"integer"})");
}

TEST_CASE("the OpenAPI document lets a password in and never out")
{
    ApiLab lab;
    json const schemas = document(lab)["components"]["schemas"];
    CHECK(schemas["UserCreate"]["properties"].contains("password"));
    CHECK_FALSE(schemas["User"].dump().find("password") != std::string::npos);
}

TEST_CASE("the OpenAPI document sets no bound that an answer does not keep")
{
    ApiLab lab;
    json const api = document(lab);
    json const items = api["components"]["schemas"]["User"]["properties"]["items"];
    CHECK_SAME(items["type"].dump(), R"("array")");
    CHECK_SAME(items.contains("maxItems") ? items["maxItems"].dump() : "no bound",
               "no bound");
}

TEST_CASE("the docs page loads nothing from elsewhere")
{
    ApiLab lab;
    for (std::string const path : {"/docs", "/docs.js", "/docs.css"}) {
        auto const answer = lab.client().Get(path);
        REQUIRE(answer);
        CHECK(answer->status == 200);
        CHECK(answer->body.find("://") == std::string::npos);
        CHECK(answer->get_header_value("Content-Security-Policy")
                  .starts_with("default-src 'none'"));
    }
}

TEST_CASE("the docs page is Swagger UI when its folder is given")
{
    workbook::ScratchFolder const folder;
    std::filesystem::create_directory(folder / "swagger-ui");
    workbook::write_file(folder / "swagger-ui" / "swagger-ui.css", "main {}");
    workbook::write_file(folder / "service.db", "");
    ApiLab lab(
        [&](ApiOptions& options) { options.swagger_ui = folder / "swagger-ui"; });
    CHECK(lab.client().Get("/docs")->body.find("swagger-ui-bundle.js") !=
          std::string::npos);
    CHECK(lab.client().Get("/docs/swagger-ui/swagger-ui.css")->body == "main {}");
    for (std::string const outside :
         {"/docs/swagger-ui/../service.db", "/docs/swagger-ui/%2e%2e/service.db",
          "/docs/swagger-ui/..%2fservice.db"}) {
        CAPTURE(outside);
        CHECK(lab.client().Get(outside)->status == 404);
    }
    CHECK_THROWS_WITH_AS(
        ApiLab([&](ApiOptions& options) { options.swagger_ui = folder / "missing"; }),
        doctest::Contains("there is no such folder"), std::runtime_error);
}

TEST_CASE("read_options names all settings that are wrong")
{
    std::map<std::string, std::string> const values{
        {"DATABASE_URL", "mysql://shop:secret@db/shop"},
        {"PASSWORD_PASSES", "0"},
        {"PASSWORD_MEMORY_KIB", "much"}};
    std::string names;
    try {
        read_options([&](std::string const& name) -> std::optional<std::string> {
            auto const found = values.find(name);
            return found == values.end() ? std::nullopt : std::optional(found->second);
        });
    } catch (secrets::SettingsError const& error) {
        for (auto const& problem : error.problems()) {
            names += problem.name + " ";
        }
        CHECK(std::string(error.what()).find("secret") == std::string::npos);
    }
    CHECK_SAME(names, "DATABASE_URL PASSWORD_PASSES PASSWORD_MEMORY_KIB ");
    auto const nothing = [](std::string const&) { return std::nullopt; };
    CHECK(read_options(nothing).database == "service.db");
    CHECK(read_options(nothing).password_cost.memory_bytes == 64U * 1024 * 1024);
}

}  // namespace rest::cases
