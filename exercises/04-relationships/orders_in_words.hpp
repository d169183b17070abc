// Orders as text. The cases of tasks 4 and 5 use it.
#pragma once

#include "find_order.hpp"
#include "shop_cases.hpp"

#include <optional>
#include <string>

namespace relationships::cases {

// "2 x 4 Chair at 7999"
inline std::string words(OrderItem const& item)
{
    return std::to_string(item.quantity) + " x " + std::to_string(item.product_id) +
           " " + item.product + " at " + std::to_string(item.unit_price_cents);
}

// "order 2 of 1 Ada, paid: 2 x 4 Chair at 7999"
inline std::string words(std::optional<Order> const& order)
{
    if (!order) {
        return "no order";
    }
    auto const of_item = [](OrderItem const& item) { return words(item); };
    return "order " + std::to_string(order->id) + " of " +
           std::to_string(order->user_id) + " " + order->user + ", " + order->status +
           ": " + workbook::or_nothing(listed(order->items, of_item));
}

/// The ids of the orders with a product: "1, 2".
inline std::string orders_with(soci::session& sql, long long product_id)
{
    return listed(orders_with_product(sql, product_id),
                  [](long long id) { return std::to_string(id); });
}

}  // namespace relationships::cases
