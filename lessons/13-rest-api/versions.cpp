// Versions in headers, and a request that is sent again.
#include "conversation.hpp"
#include "sections.hpp"

#include <iostream>

namespace rest {

void nobody_overwrites_what_they_have_not_seen()
{
    Conversation service;
    service.send("POST", "/users/", user_body("ada@example.com"));
    std::cout << "both clients read the user\n";
    service.ask("GET", "/users/1");
    std::cout << "one saves, and then the other\n";
    service.ask("PATCH", "/users/1", R"({"is_active":false})", {{"If-Match", "\"1\""}});
    service.ask("PATCH", "/users/1", R"({"email":"ada@example.org"})",
                {{"If-Match", "\"1\""}});
    std::cout << "who has the current version gets no copy\n";
    service.ask("GET", "/users/1", "", {{"If-None-Match", "\"2\""}});
}

void sent_twice_done_once()
{
    Conversation service;
    service.send("POST", "/users/", user_body("ada@example.com"));
    std::cout << "without a key\n";
    service.ask("POST", "/users/1/items/", R"({"title":"Lamp"})");
    service.ask("POST", "/users/1/items/", R"({"title":"Lamp"})");
    std::cout << "with a key\n";
    httplib::Headers const key{{"Idempotency-Key", "7d1f"}};
    service.ask("POST", "/users/1/items/", R"({"title":"Desk"})", key);
    service.ask("POST", "/users/1/items/", R"({"title":"Desk"})", key);
    service.ask("POST", "/users/1/items/", R"({"title":"Chair"})", key);
}

}  // namespace rest
