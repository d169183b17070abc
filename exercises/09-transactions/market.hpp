// The shop with carts. The cases of task 4 use it.
#pragma once

#include "check_out_cart.hpp"
#include "fixture.hpp"

#include <string>

namespace transactions::cases {

// Ten lamps (product 1), one notebook (2) and twenty pens (3). User 2 has lamps and
// pens in the cart, user 4 a lamp and the last notebook. The pages showed other prices.
struct Market : Shop {
    Market() { fill(); }

    void fill()
    {
        roll_back_if_open();
        sql << "DELETE FROM order_items WHERE order_id > 5";
        sql << "DELETE FROM orders WHERE id > 5";
        sql << "DELETE FROM cart_items";
        sql << "UPDATE products SET stock = CASE id WHEN 1 THEN 10 WHEN 2 THEN 1"
               " WHEN 3 THEN 20 ELSE 0 END";
        sql << "UPDATE products SET price_cents = 120 WHERE id = 3";
        put(2, 1, 2);
        put(2, 3, 5);
        put(4, 2, 1);
        put(4, 1, 1);
    }

    void put(long long user, long long product, long long quantity)
    {
        sql << "INSERT INTO cart_items (user_id, product_id, quantity,"
               " price_seen_cents) VALUES (:user, :product, :quantity, 99)",
            soci::use(user), soci::use(product), soci::use(quantity);
    }

    long long last_order = 0;  ///< what `check_out(user)` has returned

    std::string check_out(long long user) { return check_out(sql, user, last_order); }

    /// How it ends: "an order", whose id is then in `order_id`, or the error.
    static std::string check_out(soci::session& session, long long user,
                                 long long& order_id)
    {
        std::string const ending =
            ending_of([&] { order_id = check_out_cart(session, user); });
        return ending == "no error" ? "an order" : ending;
    }

    std::string order(long long id)
    {
        std::string const where = " WHERE order_id = " + std::to_string(id);
        return ask(
            "SELECT 'user ' || user_id || ', ' || status || ': ' ||"
            " coalesce((SELECT group_concat(quantity || ' x product ' ||"
            "  product_id || ' at ' || unit_price_cents, ', ')"
            "  FROM (SELECT * FROM order_items" +
            where +
            " ORDER BY product_id)), 'no items')"
            " FROM orders WHERE id = " +
            std::to_string(id));
    }

    std::string stock()
    {
        return ask(
            "SELECT group_concat(id || ': ' || stock, ', ')"
            " FROM (SELECT * FROM products ORDER BY id)");
    }

    std::string carts()
    {
        return ask(
            "SELECT coalesce(group_concat('user ' || user_id || ': ' || quantity ||"
            " ' x ' || product_id, '; '), 'all are empty')"
            " FROM (SELECT * FROM cart_items ORDER BY user_id, product_id)");
    }

    /// Orders, items, stock and carts, as one text.
    std::string everything()
    {
        return ask("SELECT count(*) || ' orders' FROM orders") + ", " +
               ask("SELECT count(*) || ' items' FROM order_items") + ", stock " +
               stock() + ", carts " + carts();
    }
};

}  // namespace transactions::cases
