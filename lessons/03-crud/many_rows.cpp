// A thousand users, one of whom is refused; and how often a statement is prepared.
#include "inserting.hpp"
#include "prepare_counter.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"
#include "workbook/table.hpp"

#include <iostream>

namespace {

using Insert = void (*)(soci::session&, std::vector<User> const&);

// How many users are in the table after the 501st of a thousand was refused.
int left_after_a_refusal(Insert insert)
{
    workbook::ScratchDatabase database;
    create_users(database.sql);
    std::vector<User> users = some_users(1000);
    users[500].email = users[0].email;
    try {
        insert(database.sql, users);
    } catch (soci::soci_error const&) {
    }
    int left = 0;
    database.sql << "SELECT count(*) FROM users", soci::into(left);
    return left;
}

}  // namespace

void a_thousand_rows()
{
    workbook::Table table({"way", "prepared", "run", "left when the 501st is refused"});
    auto const add = [&](std::string const& way, Insert insert) {
        workbook::ScratchDatabase database;
        create_users(database.sql);
        PrepareCounter const prepared(database.sql);
        workbook::StatementLog const log(database.sql);
        insert(database.sql, some_users(1000));
        table.add({way, std::to_string(prepared.count()), std::to_string(log.count()),
                   std::to_string(left_after_a_refusal(insert))});
    };
    add("one by one", insert_one_by_one);
    add("one transaction", insert_in_one_transaction);
    add("one statement", insert_with_one_statement);
    std::cout << table;
}
