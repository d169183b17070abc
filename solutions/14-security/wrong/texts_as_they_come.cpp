// Rejected by: reviews_by gives the reviews of exactly this nickname by id
// Shows: good, good, very good
// Replaces: reviews_by.cpp
// Looks like: the order of the rows is left to the database.

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
        (sql.prepare << "SELECT text FROM reviews WHERE author = :nickname",
         soci::use(nickname));
    return {texts.begin(), texts.end()};
}

}  // namespace security
