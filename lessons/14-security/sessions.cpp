// From the log-in to the end of a session.
#include "14-security/tokens.hpp"
#include "guarded_visit.hpp"
#include "sections.hpp"

#include <iostream>

namespace security {

namespace {

std::string token_in(httplib::Headers const& headers)
{
    return headers.find("Authorization")->second.substr(std::string("Bearer ").size());
}

void print_stored(GuardedVisit& visit, std::string const& token)
{
    std::string const stored =
        visit.ask_database("SELECT token_hash FROM login_sessions");
    std::cout << "the table has the token: " << (stored == token ? "yes" : "no")
              << "; its hash: " << (stored == token_hash(token) ? "yes" : "no") << '\n';
}

}  // namespace

void a_session()
{
    GuardedVisit visit;
    visit.sign_up("ada@example.com");
    visit.ask("nobody", {}, "GET", "/users/1");
    httplib::Headers const ada = visit.log_in("ada@example.com");
    visit.ask("Ada", ada, "GET", "/users/1");
    print_stored(visit, token_in(ada));

    std::cout << "she logs in again, and has a new token\n";
    std::string const body = credentials("ada@example.com", good_password);
    visit.send("POST", "/sessions/", body, ada);
    visit.ask("Ada, with the old token", ada, "GET", "/users/1");

    std::cout << "twelve hours later\n";
    httplib::Headers const later = visit.log_in("ada@example.com");
    visit.pass(std::chrono::hours(12));
    visit.ask("Ada", later, "GET", "/users/1");

    std::cout << "she logs in, and out\n";
    httplib::Headers const last = visit.log_in("ada@example.com");
    visit.ask("Ada", last, "DELETE", "/sessions/current");
    visit.ask("Ada", last, "GET", "/users/1");
}

void a_session_is_not_a_password()
{
    GuardedVisit visit;
    visit.sign_up("ada@example.com");
    httplib::Headers const phone = visit.log_in("ada@example.com");
    httplib::Headers const laptop = visit.log_in("ada@example.com");
    std::cout << "Eve has found Ada's phone\n";
    visit.ask("Eve, on the phone", phone, "PATCH", "/users/1",
              R"({"password":"mine now, for ever and ever"})");
    std::cout << "Ada changes her password\n";
    visit.ask("Ada, on the laptop", laptop, "PATCH", "/users/1",
              R"({"password":"seven quiet purple kettles","current_password":")" +
                  std::string(good_password) + "\"}");
    visit.ask("Eve, on the phone", phone, "GET", "/users/1");
    visit.ask("Ada, on the laptop", laptop, "GET", "/users/1");
}

}  // namespace security
