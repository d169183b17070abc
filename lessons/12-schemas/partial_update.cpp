// A PATCH: only what was given is changed.
#include "printing.hpp"
#include "sections.hpp"
#include "user_schemas.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

namespace schemas {

namespace {

//! [partial-update]
// How many rows were changed. The names of columns come from here and never from the
// body; its values are bound.
long long update_user(soci::session& sql, long long id, UserUpdate const& change)
{
    std::string columns;
    std::string const email = change.email.value_or("");
    std::string const display_name =
        change.display_name ? change.display_name->value_or("") : "";
    soci::indicator name_is =
        change.display_name && *change.display_name ? soci::i_ok : soci::i_null;
    soci::statement update(sql);
    if (change.email) {
        columns += "email = :email";
        update.exchange(soci::use(email, "email"));
    }
    if (change.display_name) {
        columns += columns.empty() ? "" : ", ";
        columns += "display_name = :display_name";
        update.exchange(soci::use(display_name, name_is, "display_name"));
    }
    update.exchange(soci::use(id, "id"));
    update.alloc();
    update.prepare("UPDATE users SET " + columns + " WHERE id = :id");
    update.define_and_bind();
    update.execute(true);
    return update.get_affected_rows();
}
//! [partial-update]

}  // namespace

void left_out_null_and_empty()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    sql << "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE,"
           " display_name TEXT)";
    sql << "INSERT INTO users VALUES (1, 'ada@example.com', 'Ada')";
    for (std::string const body :
         {R"({"display_name": "Countess"})", R"({"display_name": null})",
          R"({"display_name": ""})", R"({"email": null})", R"({})",
          R"({"email": "ada@shop.example"})"}) {
        print_read(user_update_schema(), body);
        try {
            UserUpdate const change = user_update_schema().parse(body);
            workbook::StatementLog const log(sql);
            update_user(sql, 1, change);
            std::cout << "  " << log.statements().front().expanded << '\n';
        } catch (Invalid const&) {
            // print_read has said why.
        }
    }
}

}  // namespace schemas
