// Expect: no conversion for 'User', so soci::use
// Line: 13
// Build: compile
#include <soci/soci.h>

struct User {
    int id = 0;
    std::string name;
};

void add_user(soci::session& sql, User const& user)
{
    sql << "INSERT INTO users (id, name) VALUES (:id, :name)", soci::use(user);
}
