// Exercise 07, task 2: the registry, the list of all models.
#pragma once

#include "table.hpp"

namespace migrations {

/// The tables that this program's code is written for. `migrate revision
/// --autogenerate` compares this list with a live database, and `migrate check` says
/// whether the two agree. A model that is not in the list does not exist for them: its
/// table would be dropped.
///
/// - The list has the four models `users_table()`, `products_table()`, `orders_table()`
///   and `order_items_table()`, each as its header describes it and each once.
/// - A table comes after all tables that its foreign keys refer to. Where that leaves
///   the order open, any order is right.
/// - Every call returns the same list.
Schema models();

}  // namespace migrations
