// Three ways in which a JOIN answers another question than the one that was meant.
#include "sections.hpp"

#include <iostream>

//! [a-join-drops-the-childless]
void a_join_drops_the_childless()
{
    Shop shop;
    std::string const select = "SELECT users.name || ' ' || coalesce(orders.id, '-')";
    auto const ask = [&](std::string const& rest) {
        return listed(shop.sql,
                      select + " FROM users " + rest + " ORDER BY users.id, orders.id");
    };
    std::cout << "JOIN:               "
              << ask("JOIN orders ON orders.user_id = users.id")
              << "\nLEFT JOIN:          "
              << ask("LEFT JOIN orders ON orders.user_id = users.id")
              << "\nLEFT JOIN .. WHERE: "
              << ask("LEFT JOIN orders ON orders.user_id = users.id"
                     " WHERE orders.status = 'sent'")
              << "\nLEFT JOIN .. AND:   "
              << ask("LEFT JOIN orders ON orders.user_id = users.id"
                     " AND orders.status = 'sent'")
              << '\n';
}
//! [a-join-drops-the-childless]

//! [a-limit-over-a-join]
void a_limit_over_a_join()
{
    Shop shop;
    std::cout << "two rows:  "
              << listed(shop.sql,
                        "SELECT users.name FROM users"
                        " LEFT JOIN orders ON orders.user_id = users.id"
                        " ORDER BY users.id, orders.id LIMIT 2")
              << "\ntwo users: "
              << listed(shop.sql,
                        "SELECT page.name || ' ' || coalesce(orders.id, '-')"
                        " FROM (SELECT id, name FROM users ORDER BY id LIMIT 2) AS page"
                        " LEFT JOIN orders ON orders.user_id = page.id"
                        " ORDER BY page.id, orders.id")
              << '\n';
}
//! [a-limit-over-a-join]

//! [counts-over-a-join]
void counts_over_a_join()
{
    Shop shop;
    auto const say = [&](std::string const& what, std::string const& query) {
        std::cout << what << listed(shop.sql, query) << '\n';
    };
    std::string const pairs = " FROM users JOIN orders ON orders.user_id = users.id";
    say("users with orders, count(*):            ", "SELECT count(*)" + pairs);
    say("users with orders, count(DISTINCT id):  ",
        "SELECT count(DISTINCT users.id)" + pairs);

    std::string const left =
        " FROM users LEFT JOIN orders ON orders.user_id = users.id"
        " WHERE users.name = 'Dagny'";
    say("orders of Dagny, count(*):              ", "SELECT count(*)" + left);
    say("orders of Dagny, count(orders.id):      ", "SELECT count(orders.id)" + left);

    std::string const product =
        " FROM orders JOIN user_groups USING (user_id)"
        " JOIN order_items ON order_items.order_id = orders.id"
        " WHERE user_id = 1";
    say("Ada's cents, joined with her groups:    ",
        "SELECT sum(quantity * unit_price_cents)" + product);
    say("Ada's cents, summed by themselves:      ",
        "SELECT sum(quantity * unit_price_cents) FROM order_items"
        " WHERE order_id IN (SELECT id FROM orders WHERE user_id = 1)");
}
//! [counts-over-a-join]
