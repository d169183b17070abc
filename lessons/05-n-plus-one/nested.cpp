// Orders with their items as a service sends them: a list in a list.
#include "loading.hpp"
#include "sections.hpp"
#include "statement_budget.hpp"
#include "workbook/database.hpp"

#include <iostream>
#include <nlohmann/json.hpp>

namespace n_plus_one {

//! [a-nested-list]
nlohmann::ordered_json to_json(Order& order)
{
    auto items = nlohmann::ordered_json::array();
    for (Item const& item : order.items.get()) {
        items.push_back({{"product_id", item.product_id}, {"quantity", item.quantity}});
    }
    return {{"id", order.id}, {"customer", order.customer}, {"items", items}};
}

void a_nested_list()
{
    workbook::ScratchDatabase database;
    fill_with_paid_orders(database.sql, 2);
    within_budget(2, database.sql, [&] {
        std::vector<Order> orders = load_select_in(database.sql);
        for (Order& order : orders) {
            std::cout << to_json(order).dump() << '\n';
        }
    });
}
//! [a-nested-list]

}  // namespace n_plus_one
