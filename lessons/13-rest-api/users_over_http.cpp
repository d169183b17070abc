// The calls of the service, one after the other.
#include "conversation.hpp"
#include "sections.hpp"

namespace rest {

void users_over_http()
{
    Conversation service;
    service.ask("POST", "/users/", user_body("ada@example.com"));
    service.ask("POST", "/users/", user_body("ada@example.com"));
    service.ask("POST", "/users/1/items/", R"({"title":"Lamp"})");
    service.ask("GET", "/users/1");
    service.ask("PATCH", "/users/1", R"({"is_active":false})");
    service.ask("GET", "/items/?skip=0&limit=10");
    service.ask("DELETE", "/users/1");
    service.ask("GET", "/items/1");
}

}  // namespace rest
