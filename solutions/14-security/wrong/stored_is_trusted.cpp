// Rejected by: reviews_by keeps the nickname out of its statements
// Replaces: reviews_by.cpp
// Looks like: quotes are doubled and the nickname is pasted, because it comes from our own table.

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
    std::string quoted;
    for (char const c : nickname) {
        quoted += c == '\'' ? "''" : std::string(1, c);
    }
    soci::rowset<std::string> const texts =
        (sql.prepare << "SELECT text FROM reviews WHERE author = '" + quoted +
                            "' ORDER BY id");
    return {texts.begin(), texts.end()};
}

}  // namespace security
