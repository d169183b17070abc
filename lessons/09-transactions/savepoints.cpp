// A part of a transaction, kept or undone while the transaction goes on.
#include "sections.hpp"
#include "shop.hpp"

#include <iostream>
#include <vector>

namespace transactions {

namespace {

struct Line {
    long long product_id;
    int quantity;
};

//! [savepoint]
// A line that is refused is left out, with everything that it did.
void order_what_there_is(soci::session& sql, std::vector<Line> const& lines)
{
    soci::transaction transaction(sql);
    sql << "INSERT INTO orders (id, user_id) VALUES (100, 2)";
    for (Line const& line : lines) {
        sql << "SAVEPOINT line";
        try {
            sql << "INSERT INTO order_items"
                   " SELECT 100, id, :quantity, price_cents FROM products"
                   " WHERE id = :product",
                soci::use(line.quantity, "quantity"),
                soci::use(line.product_id, "product");
            sql << "UPDATE products SET stock = stock - :quantity"
                   " WHERE id = :product",
                soci::use(line.quantity, "quantity"),
                soci::use(line.product_id, "product");
        } catch (soci::soci_error const&) {
            sql << "ROLLBACK TO line";  // undoes it, and keeps the savepoint
        }
        sql << "RELEASE line";  // ends it
    }
    transaction.commit();
}
//! [savepoint]

}  // namespace

void a_part_that_can_be_undone()
{
    TwoSessions shop;
    order_what_there_is(shop.first, {{1, 11}, {3, 5}});
    std::cout << "ordered: ";
    soci::rowset<std::string> const items =
        (shop.second.prepare
         << "SELECT order_items.quantity || ' x ' || name || ', ' ||"
            " stock || ' left' FROM order_items"
            " JOIN products ON products.id = product_id"
            " WHERE order_id = 100 ORDER BY product_id");
    for (std::string const& item : items) {
        std::cout << item << '\n';
    }

    shop.first << "SAVEPOINT alone";
    shop.first << "UPDATE products SET stock = 0 WHERE id = 1";
    shop.first << "RELEASE alone";
    std::cout << "outside a transaction, RELEASE commits: lamps left: "
              << number(shop.second, "SELECT stock FROM products WHERE id = 1") << '\n';
}

}  // namespace transactions
