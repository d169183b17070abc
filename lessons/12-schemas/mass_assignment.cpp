// A body with a field that nobody asked for.
#include "printing.hpp"
#include "sections.hpp"
#include "user_schemas.hpp"
#include "workbook/database.hpp"

namespace schemas {

namespace {

//! [mass-assignment]
// The wrong way: every name in the body is taken for a column.
void update_by_names(soci::session& sql, long long id, json const& body)
{
    for (auto const& [name, value] : body.items()) {
        std::string const text =
            value.is_string() ? value.get<std::string>() : value.dump();
        sql << "UPDATE users SET " << name << " = :value WHERE id = :id",
            soci::use(text), soci::use(id);
    }
}
//! [mass-assignment]

}  // namespace

void a_field_too_many()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    sql << "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT, is_admin INTEGER)";
    sql << "INSERT INTO users VALUES (1, 'ada@example.com', 0), (2, 'bob@example.com', 0)";
    auto const print_users = [&] {
        soci::rowset<soci::row> const rows =
            (sql.prepare << "SELECT email, is_admin FROM users ORDER BY id");
        for (soci::row const& row : rows) {
            std::cout << "  " << row.get<std::string>(0)
                      << (row.get<int>(1) == 1 ? ", an administrator\n" : "\n");
        }
    };
    std::string const body = R"({"email": "eve@example.com", "is_admin": 1})";
    std::cout << "each name is a column: " << body << '\n';
    update_by_names(sql, 1, json::parse(body));
    print_users();
    std::string const worse = R"({"is_admin = 1, email": "eve@example.com"})";
    std::cout << "and a name is SQL: " << worse << '\n';
    update_by_names(sql, 2, json::parse(worse));
    print_users();

    std::cout << "\nby a schema, which ignores what it does not describe\n";
    print_read(user_update_schema(), body);
    std::cout << "by a schema that refuses it\n";
    print_read(user_update_schema().refuse_unknown(), body);
}

}  // namespace schemas
