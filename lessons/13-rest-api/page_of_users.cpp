// Two statements for a page, however long it is.
#include "engine/items.hpp"
#include "engine/tables.hpp"
#include "engine/users.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

#include <iostream>

namespace rest {

namespace {

void add_users(soci::session& sql, int users)
{
    schemas::PasswordHash const hash("none");
    for (int i = 1; i <= users; ++i) {
        long long const id =
            insert_user(sql, "user" + std::to_string(i) + "@example.com", hash);
        for (char const* const title : {"Lamp", "Chair", "Desk"}) {
            insert_item(sql, {0, title, {}, id, 1});
        }
    }
}

}  // namespace

void a_page_of_users()
{
    workbook::ScratchDatabase database;
    upgrade_tables(database.sql);
    add_users(database.sql, 100);
    KeptStatements statements(database.sql);
    for (int const limit : {1, 10, 100}) {
        workbook::StatementLog const log(database.sql);
        auto const users = list_users(statements, 0, limit);
        std::cout << "limit " << limit << ": " << users.size() << " with "
                  << users.front().items.size() << " items each: " << log.count()
                  << " statements\n";
    }
    workbook::StatementLog const log(database.sql);
    list_users(statements, 40, 20);
    std::cout << log.summary();
}

}  // namespace rest
