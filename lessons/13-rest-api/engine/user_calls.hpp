// The calls about users and items.
#pragma once

#include "06-pooling/engine/pool.hpp"
#include "engine/passwords.hpp"
#include "engine/routes.hpp"

namespace rest {

/// Adds them to the table. The pool must outlive it.
void add_user_calls(Routes& routes, pooling::Pool& pool, PasswordCost const& cost);
void add_item_calls(Routes& routes, pooling::Pool& pool, PasswordCost const& cost);

}  // namespace rest
