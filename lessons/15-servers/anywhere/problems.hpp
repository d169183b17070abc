// A server's error in SQLite's terms.
#pragma once

#include "workbook/sqlite_errors.hpp"

#include <exception>

namespace servers {

/// `other` for what is no error of the server, or none that the code of the lessons
/// answers by itself.
workbook::SqliteProblem mariadb_problem(std::exception_ptr const& thrown);
workbook::SqliteProblem postgresql_problem(std::exception_ptr const& thrown);

}  // namespace servers
