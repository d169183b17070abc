// Replaces: reviews_by.cpp
//
// Better when: a second round trip to the server costs more than a longer statement.

#include "reviews_by.hpp"

namespace security {

std::vector<std::string> reviews_by(soci::session& sql, long long user_id)
{
    soci::rowset<std::string> const texts =
        (sql.prepare << "SELECT reviews.text FROM users JOIN reviews"
                        " ON reviews.author = users.nickname WHERE users.id = :id"
                        " ORDER BY reviews.id",
         soci::use(user_id));
    return {texts.begin(), texts.end()};
}

}  // namespace security
