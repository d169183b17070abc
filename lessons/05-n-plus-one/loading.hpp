// Four ways to load the paid orders with their items, and one that refuses to go back.
#pragma once

#include "order.hpp"

#include <soci/soci.h>

#include <array>
#include <stdexcept>

namespace n_plus_one {

/// The paid orders, their items empty: what all ways but the joined one begin with.
std::vector<Order> paid_orders(soci::session& sql);

/// An order fetches its items when they are first asked for. The session has to outlive
/// the orders.
std::vector<Order> load_lazily(soci::session& sql);

/// Orders and items by one JOIN.
std::vector<Order> load_joined(soci::session& sql);

/// The items by a second statement, which is given the orders' ids.
std::vector<Order> load_select_in(soci::session& sql);

/// The items by a second statement, which repeats the condition that found the orders.
std::vector<Order> load_by_subquery(soci::session& sql);

/// One of the four ways. Each gives the same page, by another number of statements.
struct Strategy {
    char const* name;
    std::vector<Order> (*load)(soci::session& sql);
};

inline constexpr std::array strategies{
    Strategy{"lazy", load_lazily}, Strategy{"joined", load_joined},
    Strategy{"select-in", load_select_in}, Strategy{"subquery", load_by_subquery}};

/// The items of an order were asked for before anything loaded them.
class NotLoaded : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

/// Strict loading, the first half: the orders alone. Asking one of them for its items
/// throws NotLoaded until load_items has loaded them.
std::vector<Order> load_without_items(soci::session& sql);

/// The second half: the items of all these orders, by one statement. No statement when
/// there are no orders.
void load_items(soci::session& sql, std::vector<Order>& orders);

}  // namespace n_plus_one
