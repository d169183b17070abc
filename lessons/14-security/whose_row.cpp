// An id in a path can be changed by anyone who types it.
#include "guarded_visit.hpp"
#include "sections.hpp"

#include <iostream>

namespace security {

namespace {

char const lamp[] = R"({"title":"Lamp"})";

}  // namespace

void whose_row_it_is()
{
    std::cout << "the service of lesson 13\n";
    rest::Conversation open;
    open.send("POST", "/users/", credentials("ada@example.com", good_password));
    open.send("POST", "/users/1/items/", lamp);
    open.ask("GET", "/items/1");
    open.ask("DELETE", "/users/1");

    std::cout << "the guarded one\n";
    GuardedVisit guarded;
    guarded.sign_up("ada@example.com");
    guarded.sign_up("eve@example.com");
    httplib::Headers const ada = guarded.log_in("ada@example.com");
    httplib::Headers const eve = guarded.log_in("eve@example.com");
    guarded.send("POST", "/users/1/items/", lamp, ada);
    guarded.ask("Ada", ada, "GET", "/items/1");
    guarded.ask("Eve", eve, "GET", "/items/1");
    guarded.ask("Eve", eve, "GET", "/items/2");
    guarded.ask("Eve", eve, "DELETE", "/users/1");
}

}  // namespace security
