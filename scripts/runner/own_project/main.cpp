// notes [text]: adds a note to notes.db, and lists all notes.
#include "notes.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

#include <exception>
#include <iostream>

int main(int count, char** arguments)
try {
    soci::session sql(soci::sqlite3, "db=notes.db timeout=5");
    create_notes(sql);
    if (count == 2) {
        add_note(sql, arguments[1]);
    }
    for (std::string const& text : list_notes(sql)) {
        std::cout << text << '\n';
    }
} catch (std::exception const& error) {
    std::cerr << "notes: " << error.what() << '\n';
    return 1;
}
