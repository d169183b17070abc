// Replaces: strict_mode.cpp
//
// Better when: few things are to be refused. It names them: reading and writing rows,
// and compiling a query.

#include "strict_mode.hpp"

#include <algorithm>
#include <array>

namespace n_plus_one {

namespace {

int refuse(void*, int action, char const*, char const*, char const*, char const*)
{
    static constexpr std::array refused{SQLITE_SELECT, SQLITE_READ, SQLITE_INSERT,
                                        SQLITE_UPDATE, SQLITE_DELETE};
    return std::ranges::find(refused, action) == refused.end() ? SQLITE_OK
                                                               : SQLITE_DENY;
}

}  // namespace

StrictMode::StrictMode(soci::session& sql) : sql_(sql)
{
    sqlite_api::sqlite3_set_authorizer(connection_of(sql_), refuse, nullptr);
}

StrictMode::~StrictMode()
{
    sqlite_api::sqlite3_set_authorizer(connection_of(sql_), nullptr, nullptr);
}

}  // namespace n_plus_one
