// Conditions that may be given or not.
#include "10-queries/conditions.hpp"
#include "sections.hpp"
#include "shop.hpp"
#include "workbook/conversions.hpp"

#include <iostream>

namespace queries {

namespace {

//! [order-filter]
struct OrderFilter {
    std::optional<std::string> status{};
    std::optional<long long> user_id{};
    std::optional<std::string> since{};
};

Conditions order_conditions(OrderFilter const& filter)
{
    Conditions conditions;
    if (filter.status) {
        conditions.add("status = :status", {{"status", *filter.status}});
    }
    if (filter.user_id) {
        conditions.add("user_id = :user_id", {{"user_id", *filter.user_id}});
    }
    if (filter.since) {
        conditions.add("created_at >= :since", {{"since", *filter.since}});
    }
    return conditions;
}

int count_orders(soci::session& sql, OrderFilter const& filter)
{
    Conditions const conditions = order_conditions(filter);
    int count = 0;
    soci::statement query(sql);
    conditions.bind_to(query);
    query.exchange(soci::into(count));
    query.alloc();
    query.prepare("SELECT count(*) FROM orders" + conditions.where());
    query.define_and_bind();
    query.execute(true);
    return count;
}
//! [order-filter]

}  // namespace

void optional_filters()
{
    Shop shop;
    for (OrderFilter const& filter :
         {OrderFilter{}, OrderFilter{.status = "sent"},
          OrderFilter{.status = "new", .user_id = 3, .since = "2024-03-06 07:06:00"}}) {
        std::cout << count_orders(shop.sql, filter) << "  SELECT count(*) FROM orders"
                  << order_conditions(filter).where() << '\n';
    }
}

}  // namespace queries
