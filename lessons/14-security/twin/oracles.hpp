// Reading a secret one question at a time.
#pragma once

#include "twin/catalogue.hpp"

#include <functional>
#include <string>

namespace security::twin {

/// Whether an SQL condition is true, asked of a service that does not mean to tell.
using Oracle = std::function<bool(std::string const& condition)>;

struct Found {
    std::string secret;
    int questions = 0;
};

/// The password of the first user, at most 40 characters of it. Each character takes
/// seven questions: is its code above 63, above 95, ...
Found read_secret(Oracle const& is_true);

/// By whether there is a row.
bool by_answer(Catalogue& shop, std::string const& condition);

/// By whether there is an error: SQLite computes a JSON value out of a text that is
/// none only when the condition is true.
bool by_error(Catalogue& shop, std::string const& condition);

/// By how long it takes, counted in steps of SQLite's virtual machine: a long query
/// runs only when the condition is true.
bool by_work(soci::session& sql, Catalogue& shop, std::string const& condition);
long long steps_of(soci::session& sql, Catalogue& shop, std::string const& condition);

}  // namespace security::twin
