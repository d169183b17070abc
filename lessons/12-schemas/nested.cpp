// A list of users, each with a list of items, from two statements.
#include "printing.hpp"
#include "sections.hpp"
#include "user_schemas.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

#include <map>

namespace schemas {

namespace {

//! [two-statements]
std::vector<UserResponse> list_users(soci::session& sql)
{
    std::vector<UserResponse> users;
    std::map<long long, std::size_t> index_of;
    soci::rowset<soci::row> const user_rows =
        (sql.prepare << "SELECT id, email, display_name FROM users ORDER BY id");
    for (soci::row const& row : user_rows) {
        auto const id = row.get<int>(0);
        index_of[id] = users.size();
        users.push_back({.id = id,
                         .email = row.get<std::string>(1),
                         .display_name = row.get_indicator(2) == soci::i_null
                                             ? std::nullopt
                                             : std::optional(row.get<std::string>(2)),
                         .items = {}});
    }
    soci::rowset<soci::row> const item_rows =
        (sql.prepare << "SELECT owner_id, id, title FROM items ORDER BY id");
    for (soci::row const& row : item_rows) {
        users[index_of.at(row.get<int>(0))].items.push_back(
            {.id = row.get<int>(1), .title = row.get<std::string>(2)});
    }
    return users;
}
//! [two-statements]

}  // namespace

void users_with_their_items()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    sql << "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL,"
           " display_name TEXT)";
    sql << "CREATE TABLE items (id INTEGER PRIMARY KEY, title TEXT NOT NULL,"
           " owner_id INTEGER NOT NULL REFERENCES users (id))";
    sql << "INSERT INTO users VALUES (1, 'ada@example.com', 'Ada'),"
           " (2, 'bob@example.com', NULL)";
    sql << "INSERT INTO items VALUES (1, 'Lamp', 1), (2, 'Desk', 1)";
    workbook::StatementLog const log(sql);
    List const list{Object{user_response_schema()}};
    std::cout << list.write(list_users(sql)).dump(1) << "\n"
              << log.count() << " statements\n";
}

}  // namespace schemas
