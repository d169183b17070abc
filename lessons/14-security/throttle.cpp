// How many passwords an attacker can try.
#include "guarded_visit.hpp"
#include "sections.hpp"

#include <iostream>

namespace security {

void five_guesses()
{
    GuardedVisit visit;
    visit.sign_up("ada@example.com");
    std::string const guess = credentials("ada@example.com", "a guess");
    for (int i = 1; i <= 5; ++i) {
        std::cout << "guess " << i << ": "
                  << visit.send("POST", "/sessions/", guess).status << '\n';
    }
    visit.ask("Eve", {}, "POST", "/sessions/", guess);
    std::cout << "Ada herself, with the right password\n";
    visit.ask("Ada", {}, "POST", "/sessions/",
              credentials("ada@example.com", good_password));
    std::cout << "fifteen minutes later\n";
    visit.pass(std::chrono::minutes(15));
    visit.ask("Ada", {}, "POST", "/sessions/",
              credentials("ada@example.com", good_password));
}

}  // namespace security
