#include "notes.hpp"

void create_notes(soci::session& sql)
{
    sql << "CREATE TABLE IF NOT EXISTS notes ("
           " id   INTEGER PRIMARY KEY,"
           " text TEXT NOT NULL CHECK (text <> ''))";
}

long long add_note(soci::session& sql, std::string const& text)
{
    long long id = 0;
    sql << "INSERT INTO notes (text) VALUES (:text) RETURNING id", soci::use(text),
        soci::into(id);
    return id;
}

std::vector<std::string> list_notes(soci::session& sql)
{
    soci::rowset<std::string> const rows =
        (sql.prepare << "SELECT text FROM notes ORDER BY id");
    return {rows.begin(), rows.end()};
}
