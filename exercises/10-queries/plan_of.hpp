// The plan of a statement that ran. Given; the cases show it.
#pragma once

#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

#include <string>

namespace queries::cases {

/// The plan that SQLite made for a statement. With values in the place of placeholders
/// it can make another one: it sees when two of them are equal. For LIKE it looks at
/// the bound pattern all the same, and then the plan is that of the values.
inline std::string plan_of(soci::session& sql, workbook::RunStatement const& run)
{
    bool const has_like = run.text.find(" LIKE ") != std::string::npos;
    return workbook::query_plan(sql, has_like ? run.expanded : run.text);
}

}  // namespace queries::cases
