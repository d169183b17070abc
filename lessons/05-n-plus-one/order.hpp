// What the lesson loads: the paid orders, as a packing page shows them.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace n_plus_one {

struct Item {
    long long product_id = 0;
    int quantity = 0;
    long long unit_price_cents = 0;
};

//! [items]
/// The items of an order: loaded with it, or fetched when somebody first looks.
class Items {
public:
    using Fetch = std::function<std::vector<Item>()>;

    /// Loaded; `add` puts them in.
    Items() : items_(std::vector<Item>()) {}
    /// Not loaded. `fetch` is called when they are first asked for, and only then.
    explicit Items(Fetch fetch) : fetch_(std::move(fetch)) {}

    void add(Item const& item) { items_->push_back(item); }

    std::vector<Item> const& get()
    {
        if (!items_) {
            items_ = fetch_();
        }
        return *items_;
    }

private:
    std::optional<std::vector<Item>> items_;
    Fetch fetch_;
};
//! [items]

struct Order {
    long long id = 0;
    std::string customer;
    std::string email;
    Items items;
};

//! [total-cents]
/// What the page does: it goes through the items of each order.
inline long long total_cents(std::vector<Order>& orders)
{
    long long total = 0;
    for (Order& order : orders) {
        for (Item const& item : order.items.get()) {
            total += item.quantity * item.unit_price_cents;
        }
    }
    return total;
}
//! [total-cents]

}  // namespace n_plus_one
