// SQLite keeps its schema in tables that can be asked like any other: PRAGMA
// table_xinfo, index_list and foreign_key_list are also functions in FROM.
#include "er_diagram.hpp"

#include <algorithm>
#include <cctype>
#include <set>
#include <vector>

namespace relationships {

namespace {

using Names = std::set<std::string>;

struct Column {
    std::string name;
    std::string type;
    int in_primary_key = 0;
    int not_null = 0;
};

struct Reference {
    int number = 0;  // SQLite's, the same for all columns of one foreign key
    std::string parent;
    std::string on_delete;
    std::vector<std::string> columns;
};

// Generated columns included, the hidden ones of virtual tables not.
std::vector<Column> columns_of(soci::session& sql, std::string const& table)
{
    std::vector<Column> columns;
    Column column;
    soci::statement rows =
        (sql.prepare << "SELECT name, type, pk > 0, \"notnull\""
                        " FROM pragma_table_xinfo(:table) WHERE hidden <> 1"
                        " ORDER BY cid",
         soci::use(table), soci::into(column.name), soci::into(column.type),
         soci::into(column.in_primary_key), soci::into(column.not_null));
    rows.execute();
    while (rows.fetch()) {
        columns.push_back(column);
    }
    return columns;
}

//! [references-of]
// A key of two columns has two rows here, of one number. A key to a table that does not
// exist is left out.
std::vector<Reference> references_of(soci::session& sql, std::string const& table)
{
    std::vector<Reference> references;
    Reference reference;
    std::string column;
    soci::statement rows =
        (sql.prepare << "SELECT key.id, parent.name, key.on_delete, key.\"from\""
                        " FROM pragma_foreign_key_list(:table) AS key"
                        " JOIN sqlite_master AS parent ON parent.type = 'table'"
                        "   AND parent.name = key.\"table\" COLLATE NOCASE"
                        " ORDER BY key.id DESC, key.seq",
         soci::use(table), soci::into(reference.number), soci::into(reference.parent),
         soci::into(reference.on_delete), soci::into(column));
    rows.execute();
    while (rows.fetch()) {
        if (references.empty() || references.back().number != reference.number) {
            references.push_back(reference);
        }
        references.back().columns.push_back(column);
    }
    return references;
}
//! [references-of]

//! [unique-columns]
// The sets of columns of which no two rows have the same values: the primary key, and
// each unique index. An index with a WHERE is about some rows only, and one over an
// expression (its column has no name) about no column.
std::vector<Names> unique_columns(soci::session& sql, std::string const& table)
{
    Names primary_key;
    for (Column const& column : columns_of(sql, table)) {
        if (column.in_primary_key != 0) {
            primary_key.insert(column.name);
        }
    }
    std::vector<Names> unique{primary_key};
    int last = -1;
    int number = 0;
    std::string column;
    soci::statement rows =
        (sql.prepare << "SELECT i.seq, c.name FROM pragma_index_list(:table) AS i"
                        " JOIN pragma_index_info(i.name) AS c"
                        " WHERE i.\"unique\" AND NOT i.partial AND NOT EXISTS"
                        "  (SELECT 1 FROM pragma_index_info(i.name) WHERE name IS NULL)"
                        " ORDER BY i.seq",
         soci::use(table), soci::into(number), soci::into(column));
    rows.execute();
    while (rows.fetch()) {
        if (number != last) {
            unique.emplace_back();
            last = number;
        }
        unique.back().insert(column);
    }
    std::erase_if(unique, [](Names const& names) { return names.empty(); });
    return unique;
}
//! [unique-columns]

// A table, in quotes: then words of Mermaid's own, such as "one", are names as well.
std::string entity(std::string name)
{
    for (char& each : name) {
        bool const readable = static_cast<unsigned char>(each) >= ' ' && each != '"' &&
                              each != '%' && each != '\\';
        each = readable ? each : '_';
    }
    return '"' + (name.empty() ? "_" : name) + '"';
}

// A column or a type, for which Mermaid has no quotes: what it does not read in a word
// becomes _.
std::string word(std::string const& text, std::string const& if_empty)
{
    std::string word;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const byte = static_cast<unsigned char>(text[i]);
        if (byte == 0xC2) {  // in UTF-8, the signs before À, of two bytes
            ++i;
        }
        bool const readable = std::isalnum(byte) != 0 || byte > 0xC2 ||
                              (byte >= 0x80 && byte < 0xC0) || byte == '(' ||
                              byte == ')';
        word += readable ? text[i] : '_';
    }
    bool const begins =
        !word.empty() && std::isdigit(word[0]) == 0 && word[0] != '(' && word[0] != ')';
    bool const is_key = word == "PK" || word == "FK" || word == "UK";
    return text.empty() ? if_empty : (begins && !is_key ? "" : "_") + word;
}

std::string label(Reference const& reference)
{
    std::string text;
    for (std::string const& column : reference.columns) {
        text += (text.empty() ? "" : ", ") + column;
    }
    std::ranges::replace(text, '"', '\'');
    return '"' + text + ", ON DELETE " + reference.on_delete + '"';
}

std::string keys_of(Column const& column, std::vector<Reference> const& references,
                    std::vector<Names> const& unique)
{
    bool const is_foreign = std::ranges::any_of(references, [&](Reference const& each) {
        return std::ranges::count(each.columns, column.name) != 0;
    });
    bool const is_primary = column.in_primary_key != 0;
    bool const is_unique =
        std::ranges::count(unique, Names{column.name}) > (is_primary ? 1 : 0);
    std::string keys;
    auto const add = [&](bool holds, std::string const& key) {
        keys += holds ? (keys.empty() ? " " : ", ") + key : "";
    };
    add(is_primary, "PK");
    add(is_foreign, "FK");
    add(is_unique && !is_primary, "UK");
    return keys;
}

// In a table with row ids, SQLite admits NULL in a primary key, except in the one that
// is the row id itself.
bool is_never_null(std::string const& name, std::vector<Column> const& columns)
{
    auto const in_key = [](Column const& each) { return each.in_primary_key != 0; };
    for (Column const& column : columns) {
        if (column.name == name) {
            std::string type = column.type;
            std::ranges::transform(type, type.begin(), [](unsigned char each) {
                return static_cast<char>(std::toupper(each));
            });
            return column.not_null != 0 ||
                   (in_key(column) && type == "INTEGER" &&
                    std::ranges::count_if(columns, in_key) == 1);
        }
    }
    return false;
}

}  // namespace

//! [er-diagram]
std::string er_diagram(soci::session& sql)
{
    std::string entities;
    std::string relationships;
    soci::rowset<std::string> const tables =
        (sql.prepare << "SELECT name FROM sqlite_master JOIN pragma_table_list"
                        "  USING (name, type) WHERE type = 'table' AND schema = 'main'"
                        " AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
                        " ORDER BY sqlite_master.rowid");
    for (std::string const& table : tables) {
        std::vector<Column> const columns = columns_of(sql, table);
        std::vector<Reference> const references = references_of(sql, table);
        std::vector<Names> const unique = unique_columns(sql, table);
        entities += "    " + entity(table) + " {\n";
        for (Column const& column : columns) {
            entities += "        " + word(column.type, "untyped") + ' ' +
                        word(column.name, "_") + keys_of(column, references, unique) +
                        '\n';
        }
        entities += "    }\n";
        // || exactly one, |o none or one, o{ any number
        for (Reference const& reference : references) {
            Names const own(reference.columns.begin(), reference.columns.end());
            bool const always = std::ranges::all_of(own, [&](std::string const& name) {
                return is_never_null(name, columns);
            });
            bool const once = std::ranges::any_of(unique, [&](Names const& names) {
                return std::ranges::includes(own, names);
            });
            relationships += "    " + entity(reference.parent) +
                             (always ? " ||--" : " |o--") + (once ? "o| " : "o{ ") +
                             entity(table) + " : " + label(reference) + '\n';
        }
    }
    return "erDiagram\n" + entities + relationships;
}
//! [er-diagram]

}  // namespace relationships
