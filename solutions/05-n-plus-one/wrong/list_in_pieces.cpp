// Rejected by: orders_with_items is right for three thousand ids by two statements
// Also fails: orders_with_items runs at most two statements however many ids are given
// Shows: 40 statements
// Replaces: orders_with_items.cpp
// Looks like: the ids are sent in pieces of five hundred, to stay below a limit on placeholders; the number of statements grows with the list again.
//
// A list that is one bound value has no such limit.

#include "orders_with_items.hpp"

#include "id_list.hpp"

#include <set>
#include <unordered_map>

namespace n_plus_one {

namespace {

std::vector<OrderWithItems> one_piece(soci::session& sql,
                                      std::vector<long long> const& ids)
{
    std::vector<OrderWithItems> orders;
    std::string const list = json_array(ids);
    OrderWithItems order;
    soci::statement heads =
        (sql.prepare << "SELECT id, status FROM orders"
                        " WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY id",
         soci::use(list), soci::into(order.id), soci::into(order.status));
    heads.execute();
    std::unordered_map<long long, std::size_t> place_of;
    while (heads.fetch()) {
        place_of[order.id] = orders.size();
        orders.push_back(order);
    }

    long long order_id = 0;
    OrderItem item;
    soci::statement items =
        (sql.prepare << "SELECT order_id, product_id, products.name, quantity,"
                        " unit_price_cents"
                        " FROM order_items"
                        " JOIN products ON products.id = order_items.product_id"
                        " WHERE order_id IN (SELECT value FROM json_each(:ids))"
                        " ORDER BY order_id, product_id",
         soci::use(list), soci::into(order_id), soci::into(item.product_id),
         soci::into(item.product), soci::into(item.quantity),
         soci::into(item.unit_price_cents));
    items.execute();
    while (items.fetch()) {
        if (auto const found = place_of.find(order_id); found != place_of.end()) {
            orders[found->second].items.push_back(item);
        }
    }
    return orders;
}

}  // namespace

std::vector<OrderWithItems> orders_with_items(soci::session& sql,
                                              std::vector<long long> const& ids)
{
    std::set<long long> left(ids.begin(), ids.end());
    std::vector<OrderWithItems> orders;
    while (!left.empty()) {
        std::vector<long long> piece;
        while (piece.size() < 500 && !left.empty()) {
            piece.push_back(*left.begin());
            left.erase(left.begin());
        }
        for (OrderWithItems& order : one_piece(sql, piece)) {
            orders.push_back(std::move(order));
        }
    }
    return orders;
}

}  // namespace n_plus_one
