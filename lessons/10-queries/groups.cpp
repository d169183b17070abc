// One row for many: counts, sums, groups, and CASE.
#include "rows.hpp"
#include "sections.hpp"
#include "shop.hpp"

#include <iostream>
#include <typeinfo>

namespace queries {

//! [groups]
void counts_and_groups()
{
    Shop shop;
    print_rows(shop.sql,
               "SELECT count(*) AS rows, count(description) AS described,"
               " count(DISTINCT stock = 0) AS kinds, sum(stock) AS pieces,"
               " max(price_cents) AS dearest FROM products");

    std::cout << "\norders by status, those with more than one\n";
    print_rows(shop.sql,
               "SELECT status, count(*) AS orders FROM orders"
               " GROUP BY status HAVING count(*) > 1 ORDER BY status");

    std::cout << "\na column for each status\n";
    print_rows(shop.sql,
               "SELECT users.name,"
               " count(CASE WHEN status = 'sent' THEN 1 END) AS sent,"
               " count(CASE WHEN status <> 'sent' THEN 1 END) AS open"
               " FROM users LEFT JOIN orders ON orders.user_id = users.id"
               " GROUP BY users.id ORDER BY users.id");
}
//! [groups]

//! [scalar]
void one_number()
{
    Shop shop;
    long long count = 0;
    shop.sql << "SELECT count(*) FROM products", soci::into(count);
    std::cout << "into a long long: " << count << '\n';

    soci::row row;
    shop.sql << "SELECT count(*) FROM products", soci::into(row);
    try {
        int const wrong_type = row.get<int>(0);
        std::cout << "row.get<int>: " << wrong_type << '\n';
    } catch (std::bad_cast const&) {
        std::cout << "row.get<int>: std::bad_cast; row.get<std::string>: "
                  << row.get<std::string>(0) << '\n';
    }
}
//! [scalar]

}  // namespace queries
