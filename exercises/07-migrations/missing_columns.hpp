// Exercise 07, task 1, warm-up: the question that CREATE TABLE IF NOT EXISTS never
// asks.
#pragma once

#include <soci/soci.h>

#include <string>
#include <vector>

namespace migrations {

/// Those of `columns` that the live table does not have, in the order in which they are
/// given. Empty when it has them all.
///
/// - The table's columns are those that `pragma_table_info` lists. The name of the
/// table
///   is a value, whatever signs it has: it is bound.
/// - When there is no such table, all of `columns` are missing.
/// - Upper and lower case are the same in a name, as they are for SQLite: a table that
///   has `Phone` has `phone`. (Names of columns have letters a to z only here.)
/// - Nothing is changed, neither the table nor its rows.
/// - An error of the database passes through as the soci_error that it is.
std::vector<std::string> missing_columns(soci::session& sql, std::string const& table,
                                         std::vector<std::string> const& columns);

}  // namespace migrations
