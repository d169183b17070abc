// Rejected by: StrictMode refuses a statement that was prepared before
// Also fails: StrictMode lets a transaction commit and another roll back
// Replaces: strict_mode.cpp
// Looks like: statements are stopped where SOCI prepares them; one that was prepared before and is executed again does not pass there.
//
// A loop over a prepared statement is the N+1 that this guard is for.

#include "strict_mode.hpp"

namespace n_plus_one {

StrictMode::StrictMode(soci::session& sql) : sql_(sql)
{
    sql_.set_query_transformation([](std::string const& query) -> std::string {
        for (char const* const word : {"BEGIN", "SAVEPOINT", "RELEASE"}) {
            if (query.starts_with(word)) {
                return query;
            }
        }
        throw soci::soci_error("strict mode refuses: " + query);
    });
}

StrictMode::~StrictMode()
{
    sql_.set_query_transformation([](std::string const& query) { return query; });
}

}  // namespace n_plus_one
