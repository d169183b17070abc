// Lesson 03: create, read, update, delete
//
// A repository of users: the functions through which a program reaches the table. Watch
// what each of the four does when there is no such row, when there is one already, and
// when somebody else writes at the same moment.
//
// Chapter: docs/03-crud.md

#include "sections.hpp"
#include "user_repository.hpp"
#include "workbook/database.hpp"
#include "workbook/table.hpp"

#include <exception>
#include <iostream>
#include <string>

namespace {

// Each section has three users to itself: Ada, Béla and Chioma, with the ids 1, 2, 3.
void show(char const* title, void (*section)(soci::session&))
{
    workbook::print_section(title);
    workbook::ScratchDatabase database;
    create_users(database.sql);
    soci::transaction transaction(database.sql);
    add_user(database.sql, {0, "ada@shop.example", "Ada", std::nullopt});
    add_user(database.sql, {0, "bela@shop.example", "Béla", std::nullopt});
    add_user(database.sql, {0, "chioma@shop.example", "Chioma", std::nullopt});
    transaction.commit();
    section(database.sql);
}

}  // namespace

int main(int count, char** arguments)
try {
    if (count == 2 && std::string(arguments[1]) == "--measure") {
        measure_inserting();
        return 0;
    }
    if (count > 1) {
        std::cerr << "lesson03: unknown argument '" << arguments[1]
                  << "'; there is only --measure\n";
        return 1;
    }
    workbook::ScratchFolder const folder;

    show("Which id did it get?", which_id_did_it_get);
    show("An id, and no row", an_id_and_no_row);
    show("Nobody has this id", nobody_has_this_id);
    show("A page needs an order", a_page_needs_an_order);
    show("The whole record, or what was given", the_whole_record_or_what_was_given);
    show("Changing nobody", changing_nobody);
    show("The same e-mail again", the_same_email_again);

    workbook::print_section("Look first, then insert");
    look_first_then_insert(folder);

    workbook::print_section("A thousand rows");
    a_thousand_rows();

    show("What nobody tells you", what_nobody_tells_you);
} catch (std::exception const& error) {
    std::cerr << "lesson03: " << error.what() << '\n';
    return 1;
}
