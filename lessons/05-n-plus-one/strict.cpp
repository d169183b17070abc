// Strict: nobody has asked for the items, so nobody may look at them.
#include "loading.hpp"

namespace n_plus_one {

//! [strictly]
std::vector<Order> load_strictly(soci::session& sql)
{
    std::vector<Order> orders = paid_orders(sql);
    for (Order& order : orders) {
        order.items = Items([id = order.id]() -> std::vector<Item> {
            throw NotLoaded("the items of order " + std::to_string(id) +
                            " were not loaded");
        });
    }
    return orders;
}
//! [strictly]

}  // namespace n_plus_one
