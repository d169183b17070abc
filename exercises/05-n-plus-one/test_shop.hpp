// What the cases of the three tasks share.
#pragma once

#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/sample_shop.hpp"
#include "workbook/statement_log.hpp"

#include <string>

namespace n_plus_one {

namespace cases {

/// The sample shop, in a database of its own, with a log of what is sent to it. The
/// verdict of a check that fails shows the log.
struct Shop {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    workbook::StatementLog log{sql};

    Shop()
    {
        workbook::load_shop(sql);
        log.clear();
    }
};

}  // namespace cases

}  // namespace n_plus_one
