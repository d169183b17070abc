// Rejected by: sales_report gives what each category sold in a month
// Also fails: sales_report gives sums beyond 32 bits to the cent
// Also fails: sales_report is right for a larger shop with other ids
// Also fails: sales_report keeps products without a category
// Also fails: sales_report takes quantity and price of the order and every item
// Shows: 2024-03 Desk lamps: 2450, 2450 in all 2024-03 Paper: 780, 780 in all
// Replaces: sales_report.cpp
// Looks like: each item counts once, whatever its quantity is.

#include "sales_report.hpp"

#include "workbook/conversions.hpp"

#include <map>

namespace queries {

std::vector<Sales> sales_report(soci::session& sql, std::string const& from,
                                std::string const& to)
{
    std::string const query = R"(
        WITH monthly AS (
            SELECT strftime('%Y-%m', orders.created_at) AS month,
                   categories.id AS category_id, categories.name AS name,
                   SUM(unit_price_cents) AS revenue
            FROM orders JOIN order_items ON order_items.order_id = orders.id
            JOIN products ON products.id = order_items.product_id
            LEFT JOIN categories ON categories.id = products.category_id
            WHERE orders.status IN ('paid', 'sent') AND orders.created_at >= :from
              AND orders.created_at < date(:to, '+1 day')
            GROUP BY month, categories.id)
        SELECT month, category_id, name, revenue,
               SUM(revenue) OVER (PARTITION BY category_id ORDER BY month) AS running
        FROM monthly ORDER BY month, name, category_id)";
    Sales s;
    std::vector<Sales> report;
    soci::statement st =
        (sql.prepare << query, soci::use(from, "from"), soci::use(to, "to"),
         soci::into(s.month), soci::into(s.category_id), soci::into(s.category_name),
         soci::into(s.revenue_cents), soci::into(s.running_cents));
    st.execute();
    while (st.fetch())
        report.push_back(s);
    return report;
}

}  // namespace queries
