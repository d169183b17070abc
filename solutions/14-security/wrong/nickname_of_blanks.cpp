// Rejected by: reviews_by gives the reviews of exactly this nickname by id
// Shows: very good, good, good
// Replaces: reviews_by.cpp
// Looks like: it trims the nickname.

#include "reviews_by.hpp"

namespace security {

std::vector<std::string> reviews_by(soci::session& sql, long long user_id)
{
    long long const id = static_cast<long long>(user_id);
    soci::rowset<std::string> const texts =
        (sql.prepare << "SELECT text FROM reviews JOIN users ON author = trim(nickname)"
                        " WHERE users.id = :id"
                        " ORDER BY reviews.id",
         soci::use(id, "id"));
    return {texts.begin(), texts.end()};
}

}  // namespace security
