// The user as a row, as it comes in, and as it goes out.
#pragma once

#include "engine/object.hpp"
#include "engine/password_hash.hpp"

namespace schemas {

//! [user-model]
// The row, with all its columns. It has no JSON form.
struct User {
    long long id = 0;
    std::string email;
    PasswordHash password_hash;
    bool is_admin = false;
    std::optional<std::string> display_name;
};
//! [user-model]

//! [user-schemas]
struct UserCreate {
    std::string email;
    std::string password;
};

struct UserUpdate {
    std::optional<std::string> email;
    // Left out: nothing. Null: a value that is nothing.
    std::optional<std::optional<std::string>> display_name;
};

struct ItemResponse {
    long long id = 0;
    std::string title;
};

struct UserResponse {
    long long id = 0;
    std::string email;
    std::optional<std::string> display_name;
    std::vector<ItemResponse> items;
};

inline Schema<UserCreate> user_create_schema()
{
    return Schema<UserCreate>("UserCreate")
        .required("email", &UserCreate::email, EmailAddress{})
        .required(
            "password", &UserCreate::password,
            Text{.at_least = 8, .at_most = 200, .trimmed = false, .secret = true});
}

inline Schema<UserUpdate> user_update_schema()
{
    return Schema<UserUpdate>("UserUpdate")
        .optional("email", &UserUpdate::email, EmailAddress{})
        .optional("display_name", &UserUpdate::display_name,
                  Nullable{Text{.at_least = 1, .at_most = 80}})
        .at_least_one_field();
}

inline Schema<UserResponse> user_response_schema()
{
    return Schema<UserResponse>("UserResponse")
        .required("id", &UserResponse::id, Integer{})
        .required("email", &UserResponse::email, EmailAddress{})
        .required("display_name", &UserResponse::display_name, Nullable{Text{}})
        .required("items", &UserResponse::items,
                  List{Object{Schema<ItemResponse>("ItemResponse")
                                  .required("id", &ItemResponse::id, Integer{})
                                  .required("title", &ItemResponse::title, Text{})}});
}
//! [user-schemas]

}  // namespace schemas
