// What the cases of all tasks share.
#pragma once

#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/sample_shop.hpp"
#include "workbook/statement_log.hpp"

#include <string>

namespace n_plus_one::cases {

/// The sample shop, in a database of its own, with a log of what is sent to it. The
/// verdict on a check that fails shows the log.
struct Shop {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    workbook::StatementLog log{sql};

    Shop()
    {
        workbook::load_shop(sql);
        log.clear();
    }

    /// An order with one item of quantity 1.
    void add_order(long long id, long long user_id, long long price_cents)
    {
        sql << "INSERT INTO orders (id, user_id) VALUES (:id, :user)", soci::use(id),
            soci::use(user_id);
        sql << "INSERT INTO order_items VALUES (:id, 1, 1, :price)", soci::use(id),
            soci::use(price_cents);
    }
};

/// "no soci_error", or "soci_error" when `work()` throws one.
template <typename Work>
std::string thrown_by(Work&& work)
{
    try {
        work();
    } catch (soci::soci_error const&) {
        return "soci_error";
    }
    return "no soci_error";
}

}  // namespace n_plus_one::cases
