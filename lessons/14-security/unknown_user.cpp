// Two log-ins that fail. Which of the addresses exists must not be seen.
#include "engine/password_check.hpp"
#include "guarded_visit.hpp"
#include "sections.hpp"

#include <iostream>

namespace security {

namespace {

using Stored = std::optional<schemas::PasswordHash>;

//! [leaves-early]
// The obvious way: a user who does not exist is refused at once.
bool leaves_early(PasswordCheck& passwords, std::string const& password,
                  Stored const& stored)
{
    return stored && passwords.is_password(password, stored);
}
//! [leaves-early]

bool same_work(PasswordCheck& passwords, std::string const& password,
               Stored const& stored)
{
    return passwords.is_password(password, stored);
}

template <typename Check>
void print_work(std::string const& name, Check&& check)
{
    PasswordCheck passwords(rest::PasswordCost::least());
    Stored const ada = rest::hash_password(good_password, rest::PasswordCost::least());
    check(passwords, "a guess", ada);
    long long const for_ada = passwords.computed();
    check(passwords, "a guess", std::nullopt);
    std::cout << name << ": " << for_ada << " hash for a user who exists, "
              << passwords.computed() - for_ada << " for one who does not\n";
}

}  // namespace

void a_user_who_is_not_there()
{
    print_work("leaves early", leaves_early);
    print_work("same work   ", same_work);
    GuardedVisit visit;
    visit.sign_up("ada@example.com");
    for (std::string const email : {"ada@example.com", "bob@example.com"}) {
        visit.ask("Eve", {}, "POST", "/sessions/", credentials(email, "a guess"));
    }
}

}  // namespace security
