#include "rebuild.hpp"

#include "ddl.hpp"

namespace migrations {

namespace {

// What the number of a row can be called, when no column has taken the name: SQLite
// knows it by three. Empty when the key is that number already, and is copied as such,
// and when there is none.
std::string row_id(Table const& from, Table const& to)
{
    if (has_row_id_key(from) || has_row_id_key(to) || from.without_rowid ||
        to.without_rowid) {
        return "";
    }
    for (char const* const name : {"rowid", "_rowid_", "oid"}) {
        if (find_column(from, name) == nullptr && find_column(to, name) == nullptr) {
            return name;
        }
    }
    return "";
}

}  // namespace

//! [rebuild]
std::vector<std::string> rebuild_statements(Table const& from, Table const& to,
                                            std::string const& beside)
{
    std::vector<std::string> shared;
    for (Column const& column : to.columns) {
        if (find_column(from, column.name) != nullptr) {
            shared.push_back(column.name);
        }
    }
    if (std::string const number = row_id(from, to); !number.empty()) {
        shared.push_back(number);
    }
    std::string const table = name_list({to.name});
    std::string const columns = name_list(shared);
    std::vector<std::string> statements{create_table(to, beside)};
    if (!shared.empty()) {
        statements.push_back("INSERT INTO " + name_list({beside}) + " (" + columns +
                             ")\n    SELECT " + columns + " FROM " + table);
    }
    if (from.autoincrement && to.autoincrement) {
        // The highest number that was ever given, also when its row is gone.
        statements.push_back("DELETE FROM sqlite_sequence WHERE name = " +
                             text_literal(beside));
        statements.push_back(
            "INSERT INTO sqlite_sequence (name, seq)\n    SELECT " +
            text_literal(beside) +
            ", seq FROM sqlite_sequence WHERE name = " + text_literal(from.name));
    }
    statements.push_back("DROP TABLE " + table);
    statements.push_back("ALTER TABLE " + name_list({beside}) + " RENAME TO " + table);
    return statements;
}
//! [rebuild]

std::string name_beside(std::string const& table, Schema const& one,
                        Schema const& other)
{
    std::string name = table + "_new";
    for (int number = 2;
         find_table(one, name) != nullptr || find_table(other, name) != nullptr;
         ++number) {
        name = table + "_new" + std::to_string(number);
    }
    return name;
}

}  // namespace migrations
