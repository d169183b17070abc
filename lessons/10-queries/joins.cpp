// Which rows two tables have together.
#include "rows.hpp"
#include "sections.hpp"
#include "shop.hpp"

#include <iostream>

namespace queries {

namespace {

void print_count(soci::session& sql, std::string const& query)
{
    long long rows = 0;
    sql << "SELECT count(*) FROM (" + query + ")", soci::into(rows);
    std::cout << rows << "  " << query << '\n';
}

}  // namespace

void pairs_of_rows()
{
    Shop shop;
    std::cout << "users with orders\n";
    print_count(shop.sql,
                "SELECT name FROM users JOIN orders ON orders.user_id = users.id");
    print_count(shop.sql,
                "SELECT DISTINCT name FROM users"
                " JOIN orders ON orders.user_id = users.id");
    print_count(shop.sql,
                "SELECT name FROM users WHERE id IN (SELECT user_id FROM orders)");
    print_count(shop.sql,
                "SELECT name FROM users WHERE EXISTS"
                " (SELECT 1 FROM orders WHERE orders.user_id = users.id)");
    std::cout << "users with their orders, if any\n";
    print_count(shop.sql,
                "SELECT name FROM users LEFT JOIN orders ON orders.user_id = users.id");
    print_count(shop.sql,
                "SELECT name FROM users LEFT JOIN orders ON orders.user_id = users.id"
                " WHERE orders.status = 'sent'");
    print_count(shop.sql,
                "SELECT name FROM users LEFT JOIN orders ON orders.user_id = users.id"
                " AND orders.status = 'sent'");

    std::cout << "\na table joined with itself\n";
    print_rows(shop.sql,
               "SELECT child.name, parent.name AS within FROM categories AS child"
               " LEFT JOIN categories AS parent ON parent.id = child.parent_id"
               " ORDER BY child.id LIMIT 3");

    int exists = 0;
    shop.sql << "SELECT EXISTS (SELECT 1 FROM orders WHERE user_id = 5)",
        soci::into(exists);
    std::cout << "\nhas Edgar an order? " << exists << '\n';
}

}  // namespace queries
