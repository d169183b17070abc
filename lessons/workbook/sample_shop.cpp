#include "workbook/sample_shop.hpp"

#include "workbook/database.hpp"
#include "workbook/files.hpp"

namespace workbook {

std::string data_file(std::string const& name)
{
    return std::string(WORKBOOK_DATA_FOLDER) + "/" + name;
}

void load_shop(soci::session& sql)
{
    run_script(sql, read_file(data_file("shop.sql")));
}

void grow_shop(soci::session& sql, ShopSize const& size)
{
    long long first_user = 0;
    long long first_order = 0;
    long long products = 0;
    sql << "SELECT coalesce(max(id), 0) FROM users", soci::into(first_user);
    sql << "SELECT coalesce(max(id), 0) FROM orders", soci::into(first_order);
    sql << "SELECT count(*) FROM products", soci::into(products);

    soci::transaction transaction(sql);
    // Counting in SQL keeps a hundred thousand orders to three statements.
    sql << "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
           "  WHERE i < :users)"
           " INSERT INTO users (id, email, name)"
           " SELECT :first + i, 'user' || (:first + i) || '@shop.example',"
           "  'User ' || (:first + i) FROM n WHERE :users > 0",
        soci::use(size.users, "users"), soci::use(first_user, "first");
    int const orders = size.users * size.orders_per_user;
    sql << "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n"
           "  WHERE i + 1 < :orders)"
           " INSERT INTO orders (id, user_id, status)"
           " SELECT :first_order + 1 + i, :first_user + 1 + i / :each,"
           "  CASE i % 3 WHEN 0 THEN 'new' WHEN 1 THEN 'paid' ELSE 'sent' END"
           " FROM n WHERE :orders > 0",
        soci::use(orders, "orders"), soci::use(first_order, "first_order"),
        soci::use(first_user, "first_user"), soci::use(size.orders_per_user, "each");
    int const items = orders * size.items_per_order;
    sql << "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n"
           "  WHERE i + 1 < :items)"
           " INSERT INTO order_items (order_id, product_id, quantity, unit_price_cents)"
           " SELECT :first + 1 + i / :each, 1 + i % :products, 1 + i % 4,"
           "  100 * (1 + i % 37) FROM n WHERE :items > 0",
        soci::use(items, "items"), soci::use(first_order, "first"),
        soci::use(size.items_per_order, "each"), soci::use(products, "products");
    transaction.commit();
}

}  // namespace workbook
