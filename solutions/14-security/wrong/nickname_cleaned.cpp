// Rejected by: reviews_by finds the reviews of a nickname with an apostrophe
// Shows: nothing
// Replaces: reviews_by.cpp
// Looks like: quotes are removed from the nickname, so its reviews are no longer found.

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
    std::erase(nickname, '\'');
    soci::rowset<std::string> const texts =
        (sql.prepare << "SELECT text FROM reviews WHERE author = :nickname ORDER BY id",
         soci::use(nickname));
    return {texts.begin(), texts.end()};
}

}  // namespace security
