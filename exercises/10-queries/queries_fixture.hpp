// A shop with many orders and users, and the five queries as the stub has them.
#pragma once

#include "fast_queries.hpp"
#include "plan_of.hpp"

#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/sample_shop.hpp"
#include "workbook/statement_log.hpp"

#include <string>
#include <utility>
#include <vector>

namespace queries::cases {

/// The placeholders of a query and their values.
using Bound = std::vector<std::pair<std::string, std::string>>;

struct BusyShop {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    workbook::StatementLog log{sql};

    explicit BusyShop(int users = 200)
    {
        workbook::load_shop(sql);
        workbook::grow_shop(sql, {.users = users, .orders_per_user = 10});
        // Of 50 orders 1 is paid, 4 are new and 45 are sent; dates are spread over 900
        // days, to the second.
        sql << "UPDATE orders SET"
               " status = CASE WHEN id % 50 = 7 THEN 'paid' WHEN id % 50 < 4 THEN 'new'"
               "  ELSE 'sent' END,"
               " created_at = datetime('2023-01-31 23:59:59', (id * 7919 % 900) || ' days',"
               "  (id % 3) || ' seconds')";
        sql << "UPDATE users SET email = 'Ada.' || id || '@Shop.example'"
               " WHERE id % 40 = 9";
        // Nothing forbids two e-mails that differ in their case only.
        sql << "INSERT INTO users (id, email, name) VALUES"
               " (5000, 'ADA@Shop.example', 'Ada')";
        sql << "INSERT INTO orders (id, user_id, status, created_at) VALUES"
               " (900001, 1, 'paid', '2024-02-29 23:59:59'),"
               " (900002, 1, 'paid', '2024-12-31 23:59:59'),"
               " (900003, 1, 'paid', '2025-01-01 00:00:00'),"
               " (900004, 2, 'new',  '2020-05-05 05:05:05'),"
               " (900005, 2, 'new',  '2020-05-05 05:05:05'),"
               " (900006, 1, 'new',  '2020-05-05 05:05:05'),"
               " (900007, 1, 'paid', '2024-03-01 00:00:00'),"
               " (900008, 1, 'paid', '2024-02-01 00:00:00')";
        log.clear();
    }

    void add_indexes(FastQueries const& queries)
    {
        for (std::string const& index : queries.new_indexes) {
            sql << index;
        }
        log.clear();
    }

    /// The first column of all rows, in their order, from a query with these values.
    std::string rows(std::string const& query, Bound const& values)
    {
        log.clear();
        std::string value;
        soci::statement rows(sql);
        for (auto const& [name, bound] : values) {
            rows.exchange(soci::use(bound, name));
        }
        rows.exchange(soci::into(value));
        rows.alloc();
        rows.prepare(query);
        rows.define_and_bind();
        rows.execute();
        std::string all;
        while (rows.fetch()) {
            all += (all.empty() ? "" : ", ") + value;
        }
        return all.empty() ? "no rows" : all;
    }

    /// The plan of the last query.
    std::string plan() { return plan_of(sql, log.statements().back()); }
};

/// The queries before they were made fast.
inline FastQueries slow_queries()
{
    FastQueries queries;
    queries.orders_of_user =
        "SELECT id FROM orders WHERE CAST(user_id AS TEXT) = :user_id ORDER BY id";
    queries.oldest_new_orders =
        "SELECT id FROM orders WHERE status = 'new'"
        " ORDER BY created_at, id LIMIT :limit";
    queries.count_paid_in_month =
        "SELECT count(*) FROM orders"
        " WHERE status = 'paid' AND strftime('%Y-%m', created_at) = :month";
    queries.user_by_email = "SELECT id FROM users WHERE lower(email) = lower(:email)";
    queries.users_by_email_pattern =
        "SELECT id FROM users WHERE lower(email) LIKE :pattern ORDER BY id";
    return queries;
}

}  // namespace queries::cases
