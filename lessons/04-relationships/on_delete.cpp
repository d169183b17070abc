// What becomes of the children when their parent goes.
#include "lesson_tables.hpp"
#include "sections.hpp"

#include <iostream>

// orders.user_id REFERENCES users (id) ON DELETE RESTRICT
void delete_restricts()
{
    Shop shop;
    std::cout << "delete Ada, who has orders:    "
              << answer_to(shop.sql, "DELETE FROM users WHERE name = 'Ada'")
              << "\ndelete Dagny, who has none:    "
              << answer_to(shop.sql, "DELETE FROM users WHERE name = 'Dagny'")
              << "\nusers left: "
              << listed(shop.sql, "SELECT name FROM users ORDER BY id") << '\n';
}

//! [delete-cascades]
// order_items.order_id REFERENCES orders (id) ON DELETE CASCADE
void delete_cascades()
{
    Shop shop;
    std::string const count = "SELECT count(*) FROM order_items";
    std::cout << "items before: " << listed(shop.sql, count) << '\n';
    soci::statement remove = (shop.sql.prepare << "DELETE FROM orders WHERE id = 1");
    remove.execute(true);
    std::cout << "rows deleted, as DELETE counts them: " << remove.get_affected_rows()
              << "\nitems after:  " << listed(shop.sql, count)
              << "\nits products are still there: "
              << listed(shop.sql,
                        "SELECT name FROM products WHERE id IN (1, 2) ORDER BY id")
              << '\n';
}
//! [delete-cascades]

//! [a-replace-deletes]
// OR REPLACE removes the row that is in the way, and what hangs on it.
void a_replace_deletes()
{
    Shop shop;
    shop.sql << "INSERT OR REPLACE INTO orders (id, user_id, status)"
                " VALUES (1, 1, 'paid')";
    std::cout << "items of order 1, after its status was changed so: "
              << listed(shop.sql, "SELECT count(*) FROM order_items WHERE order_id = 1")
              << '\n';
}
//! [a-replace-deletes]

//! [delete-sets-null]
// reviews.user_id REFERENCES users (id) ON DELETE SET NULL
void delete_sets_null()
{
    Shop shop;
    create_reviews(shop.sql);
    shop.sql << "INSERT INTO reviews (product_id, user_id, stars)"
                " VALUES (1, 4, 5), (1, 5, 2)";
    shop.sql << "DELETE FROM users WHERE name = 'Dagny'";
    std::cout << "reviews: "
              << listed(shop.sql,
                        "SELECT stars || ' stars by '"
                        " || coalesce(users.name, 'a former customer')"
                        " FROM reviews LEFT JOIN users"
                        " ON users.id = reviews.user_id ORDER BY reviews.id")
              << '\n';

    shop.sql << "CREATE TABLE strict_reviews ("
                " user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE SET NULL)";
    shop.sql << "INSERT INTO strict_reviews VALUES (5)";
    std::cout << "SET NULL on a NOT NULL column: "
              << answer_to(shop.sql, "DELETE FROM users WHERE name = 'Edgar'") << '\n';
}
//! [delete-sets-null]
