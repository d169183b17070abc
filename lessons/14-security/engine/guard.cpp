#include "engine/guard.hpp"

#include "13-rest-api/engine/lease_per_request.hpp"

namespace security {

namespace {

void add_outcomes(rest::Endpoint& endpoint, std::optional<Who> who)
{
    endpoint.outcomes.push_back({403, "Not allowed", "Error"});
    if (who != Who::everyone) {
        endpoint.outcomes.push_back({401, "Not logged in", "Error"});
    }
    if (endpoint.takes == "UserUpdate") {  // it checks the current password
        endpoint.outcomes.push_back({429, "Too many attempts", "Error"});
    }
}

std::optional<long long> owner_of(soci::session& sql, long long item_id)
{
    long long owner = 0;
    sql << "SELECT owner_id FROM items WHERE id = :id", soci::use(item_id),
        soci::into(owner);
    return sql.got_data() ? std::optional(owner) : std::nullopt;
}

}  // namespace

void answer_unauthenticated(httplib::Response& response, std::string const& detail)
{
    rest::answer_detail(response, 401, detail);
    response.set_header("WWW-Authenticate", "Bearer");
}

void answer_try_later(httplib::Response& response, std::chrono::seconds after)
{
    rest::answer_detail(response, 429, "Too many attempts");
    response.set_header("Retry-After", std::to_string(after.count()));
}

//! [protect]
void Guard::protect(rest::Endpoint& endpoint)
{
    std::optional<Who> const who = rules_.who(endpoint.method, endpoint.path);
    add_outcomes(endpoint, who);
    endpoint.handle = [this, who, handle = with_password_rules(endpoint)](
                          rest::Call const& call, httplib::Response& response) {
        if (admit(who, call, response)) {
            handle(call, response);
        }
    };
}

bool Guard::admit(std::optional<Who> who, rest::Call const& call,
                  httplib::Response& response)
{
    auto const proof = proof_of(call.request);
    if (!who || may_be_forged(call.request, proof && proof->by_cookie)) {
        rest::answer_detail(response, 403, "Forbidden");
        return false;
    }
    if (who == Who::everyone) {
        return true;
    }
    auto const caller = proof ? authenticator_.caller(proof->token) : std::nullopt;
    if (!caller) {
        answer_unauthenticated(response, "Not logged in");
        return false;
    }
    if (may(*who, call, *caller)) {
        return true;
    }
    who == Who::owner_of_item ? rest::answer_detail(response, 404, "Item not found")
                              : rest::answer_detail(response, 403, "Forbidden");
    return false;
}
//! [protect]

//! [may]
bool Guard::may(Who who, rest::Call const& call, SignedIn const& caller)
{
    if (caller.is_administrator) {
        return true;
    }
    switch (who) {
        case Who::everyone:
        case Who::signed_in:
            return true;
        case Who::that_user:
            return caller.user_id == call["user_id"];
        case Who::owner_of_item:
            return rest::with_session(pool_, [&](soci::session& sql) {
                return owner_of(sql, call["item_id"]) == caller.user_id;
            });
        case Who::administrator:
            return false;
    }
    return false;
}
//! [may]

}  // namespace security
