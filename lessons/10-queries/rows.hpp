// Printing what a query gives.
#pragma once

#include <soci/soci.h>

#include <string>

namespace queries {

/// Prints the rows of a query as a table, headed by its columns' names.
void print_rows(soci::session& sql, std::string const& query);

/// How many rows of a table meet a condition.
long long count_where(soci::session& sql, std::string const& table,
                      std::string const& condition);

}  // namespace queries
