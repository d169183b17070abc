// Rejected by: reviews_by gives the reviews of exactly this nickname by id
// Shows: very good
// Replaces: reviews_by.cpp
// Looks like: soci::into takes one row, and the others are lost.

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
    std::string text;
    sql << "SELECT text FROM reviews WHERE author = :nickname ORDER BY id",
        soci::use(nickname), soci::into(text);
    if (!sql.got_data()) {
        return {};
    }
    return {text};
}

}  // namespace security
