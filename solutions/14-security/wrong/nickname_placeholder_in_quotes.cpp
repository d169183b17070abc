// Rejected by: reviews_by finds the reviews of a nickname with an apostrophe
// Also fails: reviews_by finds nothing for a nickname that is a condition
// Also fails: reviews_by gives none for an unknown user and lets errors out
// Also fails: reviews_by gives the reviews of exactly this nickname by id
// Also fails: reviews_by keeps the nickname out of its statements
// Throws: soci::sqlite3_soci_error
// Says: Failure to bind
// Replaces: reviews_by.cpp
// Looks like: the placeholder is in quotes, so it is only a text.

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
             << "SELECT text FROM reviews WHERE author = ':nickname' ORDER BY id",
         soci::use(nickname));
    return {texts.begin(), texts.end()};
}

}  // namespace security
