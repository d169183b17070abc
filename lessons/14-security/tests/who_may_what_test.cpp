// Who may what: every call of the service, asked by everybody.
#include "guarded_lab.hpp"
#include "workbook/check_same.hpp"

#include <set>

namespace security::cases {

namespace {

/// A call on what belongs to Ada, and what comes back for each who asks.
struct Expected {
    std::string method;
    std::string path;  ///< with {user_id} and {item_id}
    std::string body;
    int nobody;
    int other;  ///< another user, logged in
    int ada;    ///< whom the row belongs to
    int administrator;
};

std::vector<Expected> const& expected()
{
    static std::string const item = R"({"title":"Lamp"})";
    static std::vector<Expected> const all{
        {"GET", "/health", "", 200, 200, 200, 200},
        {"POST", "/users/", "{}", 422, 422, 422, 422},
        {"POST", "/sessions/", "{}", 422, 422, 422, 422},
        {"DELETE", "/sessions/current", "", 401, 204, 204, 204},
        {"GET", "/users/", "", 401, 403, 403, 200},
        {"GET", "/users/{user_id}", "", 401, 403, 200, 200},
        {"PATCH", "/users/{user_id}", R"({"is_active":true})", 401, 403, 200, 200},
        {"POST", "/users/{user_id}/items/", item, 401, 403, 201, 201},
        {"GET", "/items/", "", 401, 403, 403, 200},
        {"GET", "/items/{item_id}", "", 401, 404, 200, 200},
        {"DELETE", "/users/{user_id}", "", 401, 403, 204, 204},
    };
    return all;
}

std::string filled(std::string path, long long user, long long item)
{
    for (auto const& [name, id] :
         {std::pair{"{user_id}", user}, std::pair{"{item_id}", item}}) {
        auto const at = path.find(name);
        if (at != std::string::npos) {
            path.replace(at, std::string(name).size(), std::to_string(id));
        }
    }
    return path;
}

// Everybody, on a database of their own: a call may delete Ada.
struct People {
    GuardedLab lab;
    long long user = lab.sign_up("ada@example.com");
    httplib::Headers ada = lab.log_in("ada@example.com");
    long long item = 0;

    People()
    {
        auto const answer =
            lab.ask(ada, "POST", "/users/" + std::to_string(user) + "/items/",
                    R"({"title":"Desk"})");
        item = json::parse(answer.body)["id"];
        lab.sign_up("eve@example.com");
        lab.sign_up("root@example.com");
        lab.make_administrator("root@example.com");
    }

    int status(Expected const& call, httplib::Headers const& headers)
    {
        return lab.status(headers, call.method, filled(call.path, user, item),
                          call.body);
    }
};

}  // namespace

TEST_CASE("each call answers nobody, another user, the owner and an administrator")
{
    for (Expected const& call : expected()) {
        CAPTURE(call.method);
        CAPTURE(call.path);
        People people;
        CHECK(people.status(call, {}) == call.nobody);
        CHECK(people.status(call, people.lab.log_in("eve@example.com")) == call.other);
        CHECK(people.status(call, people.ada) == call.ada);
        People others;
        CHECK(others.status(call, others.lab.log_in("root@example.com")) ==
              call.administrator);
    }
}

TEST_CASE("every call of the service is in the table of these tests")
{
    std::set<std::string> tested;
    for (Expected const& call : expected()) {
        tested.insert(call.method + " " + call.path);
    }
    GuardedLab lab;
    for (rest::Endpoint const& endpoint : lab.lab().api->routes().all()) {
        std::string const call = endpoint.method + " " + endpoint.path;
        CAPTURE(call);
        CHECK(tested.contains(call));
    }
}

TEST_CASE("every call of the service has a rule")
{
    GuardedLab lab;
    auto const without = calls_without_rule(lab.lab().api->routes(), service_rules());
    std::string const first = without.empty() ? "none" : without.front();
    CHECK_SAME(first, std::string("none"));
}

TEST_CASE("a call without a rule answers 403 to everybody, and is named")
{
    Rules const few(
        {{"POST", "/users/", Who::everyone}, {"POST", "/sessions/", Who::everyone}});
    GuardedLab lab([&](auto&, GuardOptions& guard) { guard.rules = few; });
    long long const user = lab.sign_up("root@example.com");
    lab.make_administrator("root@example.com");
    httplib::Headers const root = lab.log_in("root@example.com");
    CHECK(lab.status(root, "GET", "/users/" + std::to_string(user)) == 403);
    CHECK(lab.status(root, "GET", "/health") == 403);
    auto const without = calls_without_rule(lab.lab().api->routes(), few);
    CHECK(without.size() == lab.lab().api->routes().all().size() - 2);
}

TEST_CASE("a rule is found by method and path together")
{
    Rules const rules = service_rules();
    CHECK(rules.who("GET", "/users/") == Who::administrator);
    CHECK(rules.who("POST", "/users/") == Who::everyone);
    CHECK(rules.who("PUT", "/users/") == std::nullopt);
    CHECK(rules.who("get", "/users/") == std::nullopt);
}

TEST_CASE("a HEAD is guarded as the GET is")
{
    GuardedLab lab;
    lab.sign_up("ada@example.com");
    auto const answer = lab.lab().client().Head("/users/1");
    REQUIRE(answer);
    CHECK(answer->status == 401);
}

TEST_CASE("an item of somebody else and one that is not there have one answer")
{
    People people;
    httplib::Headers const eve = people.lab.log_in("eve@example.com");
    auto const theirs = people.lab.ask(eve, "GET", "/items/1");
    auto const none = people.lab.ask(eve, "GET", "/items/99");
    CHECK(theirs.status == 404);
    CHECK(none.status == 404);
    CHECK_SAME(theirs.body, none.body);
    CHECK_FALSE(theirs.has_header("ETag"));
}

TEST_CASE("a user cannot make themselves an administrator")
{
    GuardedLab lab;
    auto const answer = lab.ask({}, "POST", "/users/",
                                json{{"email", "eve@example.com"},
                                     {"password", password},
                                     {"role", "administrator"}}
                                    .dump());
    CHECK(answer.status == 201);
    httplib::Headers const eve = lab.log_in("eve@example.com");
    lab.ask(eve, "PATCH", "/users/1", R"({"is_active":true,"role":"administrator"})");
    CHECK(lab.status(eve, "GET", "/users/") == 403);
}

TEST_CASE("the role of an administrator counts from the next request on")
{
    GuardedLab lab;
    lab.sign_up("ada@example.com");
    httplib::Headers const ada = lab.log_in("ada@example.com");
    CHECK(lab.status(ada, "GET", "/users/") == 403);
    lab.make_administrator("ada@example.com");
    CHECK(lab.status(ada, "GET", "/users/") == 200);
}

TEST_CASE("the OpenAPI document says where a log-in is needed")
{
    GuardedLab lab;
    json const document = json::parse(lab.ask({}, "GET", "/openapi.json").body);
    CHECK(document["paths"]["/users/{user_id}"]["get"]["responses"].contains("401"));
    CHECK_FALSE(document["paths"]["/health"]["get"]["responses"].contains("401"));
    CHECK(document["paths"]["/users/{user_id}"]["patch"]["responses"].contains("429"));
    CHECK(document["components"]["schemas"].contains("LogIn"));
    CHECK(document["components"]["schemas"]["LogIn"]["properties"]["password"].value(
        "writeOnly", false));
}

}  // namespace security::cases
