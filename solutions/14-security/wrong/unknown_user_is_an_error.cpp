// Rejected by: reviews_by gives none for an unknown user and lets errors out
// Throws: std::invalid_argument
// Replaces: reviews_by.cpp
// Looks like: an unknown user is answered with an exception.

#include "reviews_by.hpp"

#include <stdexcept>

namespace security {

std::vector<std::string> reviews_by(soci::session& sql, long long user_id)
{
    std::string nickname;
    sql << "SELECT nickname FROM users WHERE id = :id", soci::use(user_id),
        soci::into(nickname);
    if (!sql.got_data()) {
        throw std::invalid_argument("there is no such user");
    }
    soci::rowset<std::string> const texts =
        (sql.prepare << "SELECT text FROM reviews WHERE author = :nickname ORDER BY id",
         soci::use(nickname));
    return {texts.begin(), texts.end()};
}

}  // namespace security
