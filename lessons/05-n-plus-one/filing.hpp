// Putting items that come all together under the orders that they belong to.
#pragma once

#include "order.hpp"

#include <unordered_map>

namespace n_plus_one {

//! [items-by-order]
/// Finds an order by its id. The vector must not change while this lives.
class OrdersById {
public:
    explicit OrdersById(std::vector<Order>& orders)
    {
        for (Order& order : orders) {
            by_id_[order.id] = &order;
        }
    }

    /// An item of no known order is dropped: another writer may have added an order
    /// between the statement for the orders and the one for the items.
    void file(long long order_id, Item const& item)
    {
        if (auto const found = by_id_.find(order_id); found != by_id_.end()) {
            found->second->items.add(item);
        }
    }

private:
    std::unordered_map<long long, Order*> by_id_;
};
//! [items-by-order]

}  // namespace n_plus_one
