// The part of the guard that knows about passwords.
#include "13-rest-api/engine/bodies.hpp"
#include "engine/guard.hpp"
#include "engine/session_bodies.hpp"

namespace security {

namespace {

[[noreturn]] void refuse(std::string const& field, std::string const& type,
                         std::string const& why)
{
    schemas::Problems problems({"body"});
    problems.at(field, [&] { problems.add(type, why); });
    throw schemas::Invalid(problems.all());
}

}  // namespace

Guard::Handler Guard::with_password_rules(rest::Endpoint const& endpoint)
{
    if (endpoint.takes == "UserCreate") {
        return [this, handle = endpoint.handle](auto const& call, auto& response) {
            create_user(call);
            handle(call, response);
        };
    }
    if (endpoint.takes == "UserUpdate") {
        return [this, handle = endpoint.handle](auto const& call, auto& response) {
            change_user(call, [&] { handle(call, response); });
        };
    }
    return endpoint.handle;
}

void Guard::create_user(rest::Call const& call)
{
    rest::UserCreate const user = call.body(rest::user_create_schema());
    if (auto const why = passwords_.problem(user.password, user.email)) {
        refuse("password", "weak_password", *why);
    }
}

//! [change-user]
// Otherwise an attacker with an open session could take the account: with a new
// password and a new address, its owner is locked out.
void Guard::change_user(rest::Call const& call, std::function<void()> const& change)
{
    rest::UserUpdate const update = call.body(rest::user_update_schema());
    if (!update.password && !update.email) {
        change();
        return;
    }
    std::string const token = proof_of(call.request).value().token;
    auto const caller = authenticator_.caller(token);
    auto const current =
        call.body(current_password_schema()).current_password.value_or("");
    if (!caller || !authenticator_.is_password_of(caller->user_id, current,
                                                  call.request.remote_addr)) {
        throw rest::HttpError(403, "The current password is needed");
    }
    if (!update.password) {
        change();
        return;
    }
    std::string const email =
        update.email ? *update.email : authenticator_.email_of(call["user_id"]);
    if (auto const why = passwords_.problem(*update.password, email)) {
        refuse("password", "weak_password", *why);
    }
    // Before the change: when only one of the two is done, it is this one. And after
    // it: until then, somebody could log in with the old password.
    authenticator_.close_others(call["user_id"], token);
    change();
    authenticator_.close_others(call["user_id"], token);
}
//! [change-user]

}  // namespace security
