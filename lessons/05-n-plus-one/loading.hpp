// Five ways to load the paid orders. A page that goes through their items gets the same
// from four of them, by different numbers of statements; the fifth tells it off.
#pragma once

#include "order.hpp"

#include <soci/soci.h>

#include <array>
#include <stdexcept>

namespace n_plus_one {

/// The orders without their items: what all but the joined way begin with.
std::vector<Order> paid_orders(soci::session& sql);

/// Items are fetched by the order that is asked for them. The session has to outlive
/// the orders.
std::vector<Order> load_lazily(soci::session& sql);

/// Orders and items by one JOIN.
std::vector<Order> load_joined(soci::session& sql);

/// The items by a second statement, which is given the orders' ids.
std::vector<Order> load_select_in(soci::session& sql);

/// The items by a second statement, which repeats the question that found the orders.
std::vector<Order> load_by_subquery(soci::session& sql);

/// Items are not loaded, and asking an order for them throws NotLoaded.
std::vector<Order> load_strictly(soci::session& sql);

class NotLoaded : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

struct Strategy {
    char const* name;
    std::vector<Order> (*load)(soci::session& sql);
};

/// Loads the orders and goes through the items of each, as far as the strategy lets it.
void show_page(soci::session& sql, Strategy const& strategy);

inline constexpr std::array strategies{
    Strategy{"lazy", load_lazily}, Strategy{"joined", load_joined},
    Strategy{"select-in", load_select_in}, Strategy{"subquery", load_by_subquery},
    Strategy{"strict", load_strictly}};

}  // namespace n_plus_one
