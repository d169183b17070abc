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

int count_users(soci::session& sql)
{
    int users = 0;
    sql << "SELECT count(*) FROM users", soci::into(users);
    return users;
}

// How many users are in the table after the 501st of a thousand was refused.
int left_after_a_refusal(std::filesystem::path const& file, Insert insert)
{
    soci::session sql;
    workbook::open_database(sql, file);
    create_users(sql);
    std::vector<User> users = some_users(1000);
    users[500].email = users[0].email;
    try {
        insert(sql, users);
    } catch (soci::soci_error const&) {
        return count_users(sql);
    }
    return -1;
}

}  // namespace

//! [a-thousand-rows]
void a_thousand_rows(workbook::ScratchFolder const& folder)
{
    workbook::Table table({"way", "prepared", "run", "left when the 501st is refused"});
    auto const add = [&](std::string const& way, Insert insert) {
        soci::session sql;
        workbook::open_database(sql, folder / (way + ".db"));
        create_users(sql);
        PrepareCounter const prepared(sql);
        workbook::StatementLog const log(sql);
        insert(sql, some_users(1000));
        int const left = left_after_a_refusal(folder / (way + " refused.db"), insert);
        table.add({way, std::to_string(prepared.count()), std::to_string(log.count()),
                   std::to_string(left)});
    };
    add("one by one", insert_one_by_one);
    add("one transaction", insert_in_one_transaction);
    add("one statement", insert_with_one_statement);
    std::cout << table;
}
//! [a-thousand-rows]
