// Rejected by: reviews_by gives the reviews of exactly this nickname by id
// Shows: very good, very good, good, good, good, good
// Replaces: reviews_by.cpp
// Looks like: it joins by the nickname, so a review comes once for each user who has it.

#include "reviews_by.hpp"

namespace security {

std::vector<std::string> reviews_by(soci::session& sql, long long user_id)
{
    soci::rowset<std::string> const texts =
        (sql.prepare << "SELECT text FROM reviews JOIN users ON author = nickname"
                        " WHERE author = (SELECT nickname FROM users WHERE id = :id)"
                        " ORDER BY reviews.id",
         soci::use(user_id));
    return {texts.begin(), texts.end()};
}

}  // namespace security
