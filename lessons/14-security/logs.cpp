// What the log tells after an attack, and what it must not tell.
#include "guarded_visit.hpp"
#include "sections.hpp"

#include <iostream>

namespace security {

void what_the_log_says()
{
    GuardedVisit visit;
    visit.sign_up("ada@example.com");
    visit.send("POST", "/sessions/", credentials("ada@example.com", "a guess"));
    visit.send("POST", "/sessions/", credentials("bob@example.com", "a guess"));
    httplib::Headers const ada = visit.log_in("ada@example.com");
    visit.send("GET", "/users/1?token=of-an-old-client", "", ada);
    visit.send("GET", "/a%0A{\"event\":\"logged in\",\"user\":1}", "", ada);
    for (std::string const& line : visit.events()) {
        std::cout << line << '\n';
    }
    for (std::string const& line : visit.access_lines()) {
        std::cout << line << '\n';
    }
}

}  // namespace security
