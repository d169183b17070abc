// The cost of a hash, raised at the next log-in.
#include "guarded_visit.hpp"
#include "sections.hpp"

namespace security {

namespace {

// "$argon2id$v=19$m=8,t=1,p=1", and neither salt nor hash.
std::string cost_of_first_user(GuardedVisit& visit)
{
    std::string const hash = visit.ask_database("SELECT password_hash FROM users");
    return hash.substr(0, hash.find('$', hash.find("m=")));
}

}  // namespace

void an_old_hash()
{
    GuardedVisit visit;
    visit.sign_up("ada@example.com");
    std::cout << "stored last year:    " << cost_of_first_user(visit) << '\n';
    visit.restart_with({.passes = 2, .memory_bytes = 16 * 1024});
    visit.log_in("ada@example.com");
    std::cout << "after the log-in:    " << cost_of_first_user(visit) << '\n';
}

}  // namespace security
