#include "engine/bodies.hpp"

namespace rest {

using namespace schemas;

namespace {

Text const title_text{.at_least = 1, .at_most = 200};
Text const description_text{.at_most = 2000};
Text const password_text{
    .at_least = 8, .at_most = 200, .trimmed = false, .secret = true};

// A user may have any number of items, and the description must not say otherwise.
constexpr auto no_bound = std::numeric_limits<std::size_t>::max();

}  // namespace

Schema<ItemCreate> const& item_create_schema()
{
    static auto const schema = Schema<ItemCreate>("ItemCreate")
                                   .required("title", &ItemCreate::title, title_text)
                                   .defaulted("description", &ItemCreate::description,
                                              Nullable{description_text});
    return schema;
}

Schema<ItemResponse> const& item_response_schema()
{
    static auto const schema =
        Schema<ItemResponse>("Item")
            .required("id", &ItemResponse::id, Integer{})
            .required("title", &ItemResponse::title, title_text)
            .required("description", &ItemResponse::description,
                      Nullable{description_text})
            .required("owner_id", &ItemResponse::owner_id, Integer{});
    return schema;
}

Schema<UserCreate> const& user_create_schema()
{
    static auto const schema =
        Schema<UserCreate>("UserCreate")
            .required("email", &UserCreate::email, EmailAddress{})
            .required("password", &UserCreate::password, password_text);
    return schema;
}

Schema<UserUpdate> const& user_update_schema()
{
    static auto const schema =
        Schema<UserUpdate>("UserUpdate")
            .optional("email", &UserUpdate::email, EmailAddress{})
            .optional("password", &UserUpdate::password, password_text)
            .optional("is_active", &UserUpdate::is_active, Boolean{})
            .at_least_one_field();
    return schema;
}

Schema<UserResponse> const& user_response_schema()
{
    static auto const schema =
        Schema<UserResponse>("User")
            .required("id", &UserResponse::id, Integer{})
            .required("email", &UserResponse::email, EmailAddress{})
            .required("is_active", &UserResponse::is_active, Boolean{})
            .required("items", &UserResponse::items,
                      List{Object{item_response_schema()}, 0, no_bound});
    return schema;
}

Schema<HealthResponse> const& health_response_schema()
{
    static auto const schema = Schema<HealthResponse>("Health").required(
        "status", &HealthResponse::status, Text{});
    return schema;
}

std::map<std::string, ordered_json> all_schemas()
{
    std::map<std::string, ordered_json> all;
    auto const add = [&](auto const& schema) {
        all[schema.name()] = schema.json_schema();
    };
    add(item_create_schema());
    add(item_response_schema());
    add(user_create_schema());
    add(user_update_schema());
    add(user_response_schema());
    add(health_response_schema());
    return all;
}

}  // namespace rest
