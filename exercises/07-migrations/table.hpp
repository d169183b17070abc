// A schema as data: what the models say, or what a live database has.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace migrations {

// Names are the same in upper and lower case, as they are for SQLite.

struct Column {
    std::string name = {};
    std::string type = {};  ///< as it is declared: "TEXT", "VARCHAR(32)"; "" for none
    bool nullable = false;
    std::optional<std::string> default_value = {};  ///< as SQL: "0", "'new'"
    std::string collation = {};                     ///< "" for SQLite's own, BINARY
};

struct ForeignKey {
    std::vector<std::string> columns = {};
    std::string table = {};
    std::vector<std::string> referenced = {};  ///< empty for the primary key
    std::string on_delete = "NO ACTION";
    std::string on_update = "NO ACTION";
    bool deferred = false;  ///< looked at when the transaction ends
};

struct Index {
    std::string name = {};
    std::vector<std::string> columns = {};
    bool unique = false;
    std::vector<std::string> descending = {};            ///< those of the columns
    std::map<std::string, std::string> collations = {};  ///< where not the column's own
};

/// What is in a live database beside tables: its type, as "view", and its SQL.
struct SchemaObject {
    std::string type = {};
    std::string name = {};
    std::string table = {};  ///< of an index or a trigger
    std::string sql = {};
};

/// Of a live table, what its description does not say.
struct LivePart {
    std::string sql = {};                         ///< its CREATE TABLE
    std::vector<std::string> not_described = {};  ///< a rebuild would lose it
    std::vector<std::string> constraint_names = {};
    std::vector<SchemaObject> objects =
        {};  ///< views, triggers and indexes that name it
};

/// A table. The order of its columns, indexes and constraints means nothing.
struct Table {
    std::string name = {};
    std::vector<Column> columns = {};
    std::vector<std::string> primary_key = {};
    std::vector<std::vector<std::string>> uniques = {};  ///< constraints, by columns
    std::vector<ForeignKey> foreign_keys = {};
    std::vector<Index> indexes = {};
    std::vector<std::string> checks = {};  ///< as SQL: "price_cents >= 0"
    bool autoincrement = false;            ///< INTEGER PRIMARY KEY AUTOINCREMENT
    bool strict = false;
    bool without_rowid = false;

    LivePart live = {};  ///< models leave it empty
};

/// Tables, in an order in which they can be created: a table after those it refers to.
using Schema = std::vector<Table>;

}  // namespace migrations
