// Rejected by: reviews_by gives none for an unknown user and lets errors out
// Shows: 1 reviews
// Replaces: reviews_by.cpp
// Looks like: got_data is not checked, so a user who does not exist has the empty nickname.

#include "reviews_by.hpp"

namespace security {

std::vector<std::string> reviews_by(soci::session& sql, long long user_id)
{
    std::string nickname;
    sql << "SELECT nickname FROM users WHERE id = :id", soci::use(user_id),
        soci::into(nickname);
    try {
        soci::rowset<std::string> const texts =
            (sql.prepare
                 << "SELECT text FROM reviews WHERE author = :nickname ORDER BY id",
             soci::use(nickname));
        return {texts.begin(), texts.end()};
    } catch (soci::soci_error const&) {
        return {};
    }
}

}  // namespace security
