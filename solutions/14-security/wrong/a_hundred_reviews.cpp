// Rejected by: reviews_by gives the reviews of exactly this nickname by id
// Shows: 100 reviews
// Replaces: reviews_by.cpp
// Looks like: the reviews are read into a vector of a fixed size, which takes no more.

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
    std::vector<std::string> texts(100);
    sql << "SELECT text FROM reviews WHERE author = :nickname ORDER BY id",
        soci::use(nickname), soci::into(texts);
    return texts;
}

}  // namespace security
