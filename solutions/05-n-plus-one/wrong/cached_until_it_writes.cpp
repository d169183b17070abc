// Rejected by: order_report shows an order that came after the last report
// Replaces: order_report.cpp
// Looks like: the report is kept until this session has changed a row; what another session writes is not noticed.

#include "order_report.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

namespace n_plus_one {

std::vector<UserOrders> order_report(soci::session& sql)
{
    auto* const connection =
        static_cast<soci::sqlite3_session_backend*>(sql.get_backend())->conn_;
    static std::vector<UserOrders> report;
    static void* of = nullptr;
    static int changes = -1;
    if (of == connection && changes == sqlite_api::sqlite3_total_changes(connection)) {
        return report;
    }
    of = connection;
    changes = sqlite_api::sqlite3_total_changes(connection);
    report.clear();
    UserOrders user;
    OrderTotal order;
    soci::indicator has_order = soci::i_null;
    soci::statement rows =
        (sql.prepare << "SELECT users.id, users.name, orders.id,"
                        " (SELECT coalesce(sum(quantity * unit_price_cents), 0)"
                        "  FROM order_items WHERE order_id = orders.id)"
                        " FROM users LEFT JOIN orders ON orders.user_id = users.id"
                        " ORDER BY users.id, orders.id",
         soci::into(user.user_id), soci::into(user.name),
         soci::into(order.order_id, has_order), soci::into(order.total_cents));
    rows.execute();
    while (rows.fetch()) {
        if (report.empty() || report.back().user_id != user.user_id) {
            report.push_back(user);
        }
        if (has_order == soci::i_ok) {
            report.back().orders.push_back(order);
        }
    }
    return report;
}

}  // namespace n_plus_one
