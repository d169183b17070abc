// What differs in the SQL of three databases, and nothing else.
#pragma once

#include "08-secrets/database_url.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace servers {

using secrets::DatabaseKind;

/// "SQLite", "MariaDB" or "PostgreSQL".
std::string name_of(DatabaseKind kind);

/// Pieces of SQL for one database. Names of tables and columns are pasted into the
/// text: they come from the program, never from a user. Values are bound, with `:name`,
/// as everywhere: SOCI writes the placeholders that the database wants.
class Dialect {
public:
    explicit Dialect(DatabaseKind kind) : kind_(kind) {}

    DatabaseKind kind() const { return kind_; }

    /// A name in the database's quotes, for one that is a keyword, as `key` is.
    std::string quoted(std::string_view name) const;

    /// What CREATE TABLE has after the name of a column.
    std::string id_column() const;  ///< a primary key that numbers new rows itself
    std::string text_column(int length) const;  ///< at most so many characters
    std::string integer_column() const;         ///< 64 bits
    std::string moment_column() const;          ///< a point in time, to the microsecond
    std::string json_column() const;

    /// The present moment in UTC, as a moment column takes it.
    std::string now() const;

    /// The parts one after the other, as one text. NULL when one of them is NULL.
    std::string concatenated(std::span<std::string const> parts) const;

    /// The text of a member of a JSON object in a column. NULL when there is none.
    std::string json_text(std::string_view column, std::string_view member) const;

    /// INSERT that does nothing when the key is there already. `values` are the
    /// placeholders or expressions, one for each column.
    std::string insert_or_ignore(std::string_view table,
                                 std::vector<std::string> const& columns,
                                 std::vector<std::string> const& values,
                                 std::string_view key) const;

    /// INSERT that overwrites the columns `updated` when the key is there already.
    std::string upsert(std::string_view table, std::vector<std::string> const& columns,
                       std::vector<std::string> const& values, std::string_view key,
                       std::vector<std::string> const& updated) const;

    /// What ends a SELECT that locks its rows until the transaction ends. Empty for
    /// SQLite, which locks the whole file with BEGIN IMMEDIATE.
    std::string for_update() const;

    /// What begins a transaction that is going to write.
    std::string begin_write() const;

    /// Whether a rollback takes back CREATE TABLE and ALTER TABLE.
    bool ddl_rolls_back() const { return kind_ != DatabaseKind::mysql; }

    /// The n-th placeholder as the database's own client library writes it: ? or $1.
    std::string native_placeholder(int n) const;

private:
    std::string insert(std::string_view table, std::vector<std::string> const& columns,
                       std::vector<std::string> const& values) const;

    DatabaseKind kind_;
};

}  // namespace servers
