// Rejected by: reviews_by gives the reviews of exactly this nickname by id
// Shows: very good, good
// Replaces: reviews_by.cpp
// Looks like: it returns a text once that two reviews have.

#include "reviews_by.hpp"

namespace security {

std::vector<std::string> reviews_by(soci::session& sql, long long user_id)
{
    long long const id = static_cast<long long>(user_id);
    soci::rowset<std::string> const texts =
        (sql.prepare << "SELECT text FROM reviews"
                        " WHERE author = (SELECT nickname FROM users WHERE id = :id)"
                        " GROUP BY text ORDER BY min(id)",
         soci::use(id, "id"));
    return {texts.begin(), texts.end()};
}

}  // namespace security
