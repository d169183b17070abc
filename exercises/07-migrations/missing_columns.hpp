// Exercise 07, task 1, warm-up: the question that CREATE TABLE IF NOT EXISTS never
// asks.
#pragma once

#include <soci/soci.h>

#include <string>
#include <vector>

namespace migrations {

/// Those of `columns` that the live table does not have, in the order in which they are
/// given, and as often. Empty when it has them all.
///
/// - The table's columns are those that `pragma_table_info` lists; it leaves out
///   generated ones. The name of the table is a value, whatever characters it has: it
///   is bound.
/// - When there is no such table, all of `columns` are missing.
/// - Names are compared as a whole. Case does not matter, as in SQLite, in the name of
///   the table either: a table that has `Phone` has `phone`. (Names of columns have
///   letters a to z, digits and _ here.)
/// - Nothing is changed, neither the table nor its rows.
/// - An error of the database passes through as the soci_error that it is.
std::vector<std::string> missing_columns(soci::session& sql, std::string const& table,
                                         std::vector<std::string> const& columns);

}  // namespace migrations
