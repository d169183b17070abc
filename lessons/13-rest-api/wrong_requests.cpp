// Requests that are refused, and how.
#include "conversation.hpp"
#include "sections.hpp"

namespace rest {

void everything_that_is_wrong()
{
    Conversation service;
    service.ask("POST", "/users/", R"({"email":"ada","password":"short"})");
    service.ask("GET", "/users/?skip=-1&limit=1000");
    service.ask("GET", "/users/abc");
}

void what_is_not_there()
{
    Conversation service;
    service.ask("GET", "/users/7");
    service.ask("GET", "/user");
    service.ask("PUT", "/users/7", "{}");
}

void what_a_client_may_send()
{
    Conversation service;
    service.ask("POST", "/users/", user_body("ada@example.com"),
                {{"Content-Type", "text/plain"}});
    service.ask("POST", "/users/", std::string(100'001, ' '));
    service.ask("GET", "/" + std::string(9'000, 'a'));
}

}  // namespace rest
