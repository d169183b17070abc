// Rejected by: reviews_by finds nothing for a nickname that is a condition
// Also fails: reviews_by gives the reviews of exactly this nickname by id
// Shows: very good, too small, other, unsigned, good, good
// Replaces: reviews_by.cpp
// Looks like: LIKE treats the percent sign in a nickname as a wildcard.

#include "reviews_by.hpp"

namespace security {

std::vector<std::string> reviews_by(soci::session& sql, long long user_id)
{
    std::string nickname;
    sql << "SELECT nickname FROM users WHERE id = :id", soci::use(user_id),
        soci::into(nickname);
    if (!sql.got_data()) {
        return {};
    }
    soci::rowset<std::string> const texts =
        (sql.prepare
             << "SELECT text FROM reviews WHERE author LIKE :nickname ORDER BY id",
         soci::use(nickname));
    return {texts.begin(), texts.end()};
}

}  // namespace security
