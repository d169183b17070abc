// Replaces: reviews_by.cpp
//
// Better when: a join would give columns of both tables, and only one table is of
// interest.

#include "reviews_by.hpp"

namespace security {

std::vector<std::string> reviews_by(soci::session& sql, long long user_id)
{
    soci::rowset<std::string> const texts =
        (sql.prepare << "SELECT text FROM reviews WHERE author ="
                        " (SELECT nickname FROM users WHERE id = :id) ORDER BY id",
         soci::use(user_id));
    return {texts.begin(), texts.end()};
}

}  // namespace security
