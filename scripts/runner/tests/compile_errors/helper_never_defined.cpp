// Expect: count_of(soci::session&, std::string const&) is used
// Line: 10
// Build: link
#include "contract/order_report.hpp"

int count_of(soci::session& sql, std::string const& table);

int order_report(soci::session& sql)
{
    return count_of(sql, "orders");
}
