// A database's error without the values of the statement.
#pragma once

#include <soci/soci.h>

#include <stdexcept>

namespace secrets {

/// The database refused. `what()` is its own reason, without the statement's values.
class DatabaseError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

//! [without-values]
/// Runs `work`. When SOCI throws, throws a DatabaseError with the short message in its
/// place: `soci_error::what()` contains every value that was bound,
/// `get_error_message()` only the database's own words. Nothing of the old exception
/// stays inside the new one.
template <typename Work>
auto without_values(Work&& work)
{
    try {
        return work();
    } catch (soci::soci_error const& error) {
        throw DatabaseError(error.get_error_message());
    }
}
//! [without-values]

}  // namespace secrets
