#include "engine/user_calls.hpp"

#include "07-migrations/engine/write_transaction.hpp"
#include "engine/bodies.hpp"
#include "engine/etag.hpp"
#include "engine/idempotency.hpp"
#include "engine/lease_per_request.hpp"
#include "engine/shared_parts.hpp"
#include "engine/users.hpp"

namespace rest {

namespace {

//! [to-response]
ItemResponse response_of(OwnedItem item)
{
    return {item.id, std::move(item.title), std::move(item.description), item.owner_id};
}

// The only way from a row to an answer. What is not named here does not go out.
ordered_json json_of(UserWithItems user)
{
    UserResponse response{user.id, std::move(user.email), user.is_active, {}};
    response.items.reserve(user.items.size());
    for (OwnedItem& item : user.items) {
        response.items.push_back(response_of(std::move(item)));
    }
    return user_response_schema().write(response);
}
//! [to-response]

void answer_user(httplib::Response& response, std::optional<UserWithItems> user)
{
    if (!user) {
        throw HttpError(404, "User not found");
    }
    response.set_header("ETag", etag_of(user->version.value()));
    answer_json(response, 200, json_of(*std::move(user)));
}

// Turns the data layer's error into an answer.
template <typename Write>
auto unless_registered(Write&& write)
{
    try {
        return write();
    } catch (EmailTaken const&) {
        throw HttpError(400, "Email already registered");
    }
}

//! [create-user]
void create_user(Call const& call, httplib::Response& response, pooling::Pool& pool,
                 PasswordCost const& cost)
{
    UserCreate const user = call.body(user_create_schema());
    schemas::PasswordHash const hash = hash_password(user.password, cost);
    answer_created(response, create_once(pool, call.request, cost, [&](auto& sql) {
                       long long const id = unless_registered(
                           [&] { return insert_user(sql, user.email, hash); });
                       return Created{"/users/" + std::to_string(id), etag_of(1),
                                      json_of({.id = id, .email = user.email}).dump()};
                   }));
}
//! [create-user]

void read_users(Call const& call, httplib::Response& response, pooling::Pool& pool)
{
    auto users = with_statements(pool, [&](auto& statements) {
        return list_users(statements, call["skip"], call["limit"]);
    });
    ordered_json list = ordered_json::array();
    for (UserWithItems& user : users) {
        list.push_back(json_of(std::move(user)));
    }
    answer_json(response, 200, list);
}

void read_user(Call const& call, httplib::Response& response, pooling::Pool& pool)
{
    auto user = with_statements(pool, [&](auto& statements) {
        return find_user_with_items(statements, call["user_id"]);
    });
    if (user && has_current(call.request, user->version.value())) {
        response.status = 304;
        response.set_header("ETag", etag_of(user->version.value()));
        return;
    }
    answer_user(response, std::move(user));
}

// The row, which no other connection changes until the caller's transaction ends.
UserRow require_user(Call const& call, soci::session& sql)
{
    auto const user = find_user(sql, call["user_id"]);
    if (!user) {
        throw HttpError(404, "User not found");
    }
    require_match(call.request, user->version);
    return *user;
}

//! [change-user]
void change_user(Call const& call, httplib::Response& response, pooling::Pool& pool,
                 PasswordCost const& cost)
{
    UserUpdate const update = call.body(user_update_schema());
    std::optional<schemas::PasswordHash> hash;
    if (update.password) {
        hash = hash_password(*update.password, cost);
    }
    auto changed = with_statements(pool, [&](KeptStatements& statements) {
        soci::session& sql = statements.sql;
        migrations::WriteTransaction transaction(sql);
        UserRow user = require_user(call, sql);
        user.email = update.email.value_or(user.email);
        user.is_active = update.is_active.value_or(user.is_active);
        user.password_hash = hash.value_or(user.password_hash);
        unless_registered([&] { update_user(sql, user); });
        auto after =
            find_user_with_items(statements, user.id);  // and nobody else's change
        transaction.commit();
        return after;
    });
    answer_user(response, std::move(changed));
}
//! [change-user]

void remove_user(Call const& call, httplib::Response& response, pooling::Pool& pool)
{
    with_session(pool, [&](soci::session& sql) {
        migrations::WriteTransaction transaction(sql);
        delete_user(sql, require_user(call, sql).id);
        transaction.commit();
    });
    response.status = 204;
}

}  // namespace

//! [user-calls]
void add_user_calls(Routes& routes, pooling::Pool& pool, PasswordCost const& cost)
{
    Outcome const not_found{404, "There is no such user", "Error"};
    Outcome const taken{400, "The e-mail address is registered", "Error"};
    Outcome const changed{412, "The user has changed since they were read", "Error"};

    routes.add({"POST",
                "/users/",
                "Create a user",
                {},
                "UserCreate",
                {{201, "The new user", "User"}, taken, shared::invalid},
                [&pool, cost](auto const& call, auto& response) {
                    create_user(call, response, pool, cost);
                }});
    routes.add({"GET",
                "/users/",
                "List users",
                {shared::skip, shared::limit},
                "",
                {{200, "Users with their items", "User", true}, shared::invalid},
                [&pool](auto const& call, auto& response) {
                    read_users(call, response, pool);
                }});
    routes.add({"GET",
                "/users/{user_id}",
                "Read a user",
                {shared::user_id},
                "",
                {{200, "The user", "User"},
                 {304, "Unchanged", ""},
                 not_found,
                 shared::invalid},
                [&pool](auto const& call, auto& response) {
                    read_user(call, response, pool);
                }});
    routes.add({"PATCH",
                "/users/{user_id}",
                "Change a user",
                {shared::user_id},
                "UserUpdate",
                {{200, "The user", "User"}, taken, not_found, changed, shared::invalid},
                [&pool, cost](auto const& call, auto& response) {
                    change_user(call, response, pool, cost);
                }});
    routes.add(
        {"DELETE",
         "/users/{user_id}",
         "Delete a user",
         {shared::user_id},
         "",
         {{204, "Deleted, with all items", ""}, not_found, changed, shared::invalid},
         [&pool](auto const& call, auto& response) {
             remove_user(call, response, pool);
         }});
}
//! [user-calls]

}  // namespace rest
