// soci::use keeps a reference. SOCI comes back to it twice: before the statement runs,
// to read it, and afterwards, to write it.
#include "conversions.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"

#include <iostream>

namespace {

//! [watched]
// Says when it ends. Its conversion says when SOCI comes for the value, and does not
// touch the object, so that nothing undefined happens here.
struct Watched {
    ~Watched() { std::cout << "  the object ends\n"; }
};

}  // namespace

template <>
struct soci::type_conversion<Watched> {
    using base_type = std::string;
    static void from_base(std::string const&, soci::indicator, Watched&) {}
    static void to_base(Watched const&, std::string& base, soci::indicator& state)
    {
        std::cout << "  SOCI reads its value\n";
        base = "a value";
        state = soci::i_ok;
    }
};

void use_of_a_temporary()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    sql << "CREATE TABLE notes (text TEXT)";

    std::cout << "use(Watched()):\n";
    sql << "INSERT INTO notes VALUES (:text)", soci::use(Watched());

    std::cout << "use(watched):\n";
    Watched const watched;
    sql << "INSERT INTO notes VALUES (:text)", soci::use(watched);
}
//! [watched]

namespace {

//! [written-back]
struct Note {
    long long id = 0;
    std::string text;
};

}  // namespace

template <>
struct soci::type_conversion<Note> {
    using base_type = soci::values;
    static void from_base(soci::values const& row, soci::indicator, Note& note)
    {
        note.id = row.get<int>("id");  // an int here ...
        note.text = row.get<std::string>("text");
    }
    static void to_base(Note const& note, soci::values& row, soci::indicator& state)
    {
        row.set("id", note.id);  // ... and a long long there
        row.set("text", note.text);
        state = soci::i_ok;
    }
};

void stored_in_spite_of_the_error()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    sql << "CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)";
    Note note{1, "first"};
    try {
        sql << "INSERT INTO notes VALUES (:id, :text)", soci::use(note);
    } catch (soci::soci_error const& error) {
        std::cout << "the INSERT throws: " << error.get_error_message() << '\n';
    }
    int notes = 0;
    sql << "SELECT count(*) FROM notes", soci::into(notes);
    std::cout << "notes in the table: " << notes << '\n';

    Note const second{2, "second"};
    sql << "INSERT INTO notes VALUES (:id, :text)", soci::use(second);
    std::cout << "a const object is not written to, and does not throw\n";
}
//! [written-back]
