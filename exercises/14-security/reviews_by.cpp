// Exercise 14, task 3, core, 25 minutes: a value that was stored before
//
// After each change, in the workbook's folder:  ctest -R lesson14.3

#include "reviews_by.hpp"

namespace security {

// TODO: find the value that a user chose, and bind it.
std::vector<std::string> reviews_by(soci::session& sql, long long user_id)
{
    std::string nickname;
    sql << "SELECT nickname FROM users WHERE id = :id", soci::use(user_id),
        soci::into(nickname);
    if (!sql.got_data()) {
        return {};
    }
    soci::rowset<std::string> const texts =
        (sql.prepare << "SELECT text FROM reviews WHERE author = '" + nickname +
                            "' ORDER BY id");
    return {texts.begin(), texts.end()};
}

}  // namespace security
