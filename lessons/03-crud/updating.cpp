// Two people have Ada's record open. One enters her phone number, the other corrects
// her name.
#include "sections.hpp"
#include "user_repository.hpp"
#include "workbook/statement_log.hpp"

#include <iostream>

namespace {

void print(soci::session& sql, std::string const& title)
{
    User const ada = *get_user(sql, 1);
    std::cout << title << ": " << ada.name << ", phone " << ada.phone.value_or("NULL")
              << '\n';
}

}  // namespace

//! [the-whole-record]
void save_whole_record(soci::session& sql, User const& user)
{
    sql << "UPDATE users SET email = :email, name = :name, phone = :phone"
           " WHERE id = :id",
        soci::use(user.email), soci::use(user.name), soci::use(user.phone),
        soci::use(user.id);
}

void two_save_the_whole_record(soci::session& sql)
{
    User first = *get_user(sql, 1);
    User second = *get_user(sql, 1);
    first.phone = "+44 20 7946 0001";
    save_whole_record(sql, first);
    second.name = "Ada King";
    save_whole_record(sql, second);  // it never saw the number, and so removes it
    print(sql, "the whole record");
}
//! [the-whole-record]

//! [what-was-given]
void two_save_what_they_changed(soci::session& sql)
{
    workbook::StatementLog log(sql);
    update_user(sql, 1, {.phone = "+44 20 7946 0001"});
    update_user(sql, 1, {.name = "Ada King"});

    UserChanges no_phone;
    no_phone.phone.emplace();  // given, and NULL
    UserChanges nothing;
    nothing.phone = std::nullopt;  // not given
    auto const sent = log.statements();
    print(sql, "what was given");
    log.clear();
    update_user(sql, 1, no_phone);
    update_user(sql, 1, nothing);
    for (auto const& statements : {sent, log.statements()}) {
        for (workbook::RunStatement const& statement : statements) {
            std::cout << "  " << statement.expanded << '\n';
        }
    }
}
//! [what-was-given]

void the_whole_record_or_what_was_given(soci::session& sql)
{
    two_save_the_whole_record(sql);
    sql << "UPDATE users SET name = 'Ada' WHERE id = 1";
    two_save_what_they_changed(sql);
}
