// The shop's models, as small as this lesson needs them.
#pragma once

#include "engine/schema.hpp"

#include <string>

namespace migrations {

//! [shop-models]
inline migrations::Table users_model()
{
    return {.name = "users",
            .columns = {{.name = "id", .type = "INTEGER"},
                        {.name = "email", .type = "TEXT"},
                        {.name = "name", .type = "TEXT"}},
            .primary_key = {"id"},
            .uniques = {{"email"}}};
}

inline migrations::Table orders_model()
{
    return {.name = "orders",
            .columns = {{.name = "id", .type = "INTEGER"},
                        {.name = "user_id", .type = "INTEGER"}},
            .primary_key = {"id"},
            .foreign_keys = {{.columns = {"user_id"},
                              .table = "users",
                              .referenced = {"id"},
                              .on_delete = "CASCADE"}}};
}

// The list: a model that does not stand here does not exist for the engine.
inline migrations::Schema shop_models()
{
    return {users_model(), orders_model()};
}
//! [shop-models]

}  // namespace migrations
