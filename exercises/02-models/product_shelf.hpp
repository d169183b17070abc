// For the cases of tasks 4, 5 and 7: a table of products, and a product.
#pragma once

#include "product.hpp"

#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace models::cases {

// No rules but one, so that a task does not need the ones before it.
inline char const* const plain_table =
    "CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT UNIQUE,"
    " description TEXT, price_cents BIGINT, status TEXT, created_at DATETIME)";

// The columns in another order, and one more.
inline char const* const other_table =
    "CREATE TABLE products (created_at DATETIME, description TEXT, shelf TEXT"
    " DEFAULT 'B4', name TEXT, status TEXT, price_cents BIGINT,"
    " id INTEGER PRIMARY KEY)";

struct ProductShelf {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;

    explicit ProductShelf(char const* table = plain_table) { sql << table; }

    std::string count()
    {
        return text("SELECT count(*) || ' in the table' FROM products");
    }

    // The first value of a query, as text; "NULL", or "no row".
    std::string text(std::string const& query)
    {
        std::string value;
        soci::indicator state = soci::i_ok;
        sql << query, soci::into(value, state);
        return !sql.got_data() ? "no row" : state == soci::i_null ? "NULL" : value;
    }

    // An expression on one product, as text.
    std::string value(std::string const& expression, long long id)
    {
        return text("SELECT CAST(" + expression +
                    " AS TEXT) FROM products WHERE id = " + std::to_string(id));
    }

    // Adds a row without add_product: SQL literals in the order of the columns.
    void store(std::string const& literals)
    {
        sql << "INSERT INTO products (id, name, description, price_cents, status,"
               " created_at) VALUES (" +
                   literals + ")";
    }
};

inline Product lamp()
{
    Product product;
    product.name = "Lamp";
    product.description = "Brass";
    product.price_cents = 2450;
    product.status = ProductStatus::active;
    product.created_at = UtcTime(std::chrono::seconds(1706691900));
    return product;
}

inline std::string text_of(std::optional<std::string> const& text)
{
    return text ? "'" + *text + "'" : "nothing";
}

inline long long seconds_of(Product const& product)
{
    return product.created_at.time_since_epoch().count();
}

/// A product as text, as in "17, Lamp, 'Brass', 2450, active, at 1706691900".
inline std::string text_of(Product const& product)
{
    return std::to_string(product.id) + ", " + product.name + ", " +
           text_of(product.description) + ", " + std::to_string(product.price_cents) +
           ", " + to_text(product.status) + ", at " +
           std::to_string(seconds_of(product));
}

/// Times, in seconds since 1970, with the text that the column has to hold.
inline std::vector<std::pair<long long, std::string>> const moments{
    {1706691900, "2024-01-31 09:05:00"}, {0, "1970-01-01 00:00:00"},
    {-1, "1969-12-31 23:59:59"},         {951782400, "2000-02-29 00:00:00"},
    {2147483648, "2038-01-19 03:14:08"}, {-30610224000, "1000-01-01 00:00:00"}};

/// Texts that do not survive a careless way into a statement.
inline std::vector<std::string> const awkward_texts{"O'Brien's \"best\" \\ lamp",
                                                    "x'); DROP TABLE products; --",
                                                    "مصباح نحاسي",
                                                    "黄铜灯 🛋",
                                                    "two\nlines",
                                                    "NULL",
                                                    " ",
                                                    " Lamp ",
                                                    "007",
                                                    ":name",
                                                    std::string("a NUL\0inside", 12),
                                                    std::string(100'000, 'x')};

}  // namespace models::cases
