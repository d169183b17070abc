// What the cases share: a shop with a catalog, filled without the learner's functions,
// and a log of what is sent to it and what it costs.
#pragma once

#include "catalog.hpp"
#include "plan_of.hpp"
#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/sample_shop.hpp"
#include "workbook/statement_log.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

#include <exception>
#include <optional>
#include <string>
#include <vector>

namespace queries::cases {

/// A row of `products`, as a case wants it.
struct Row {
    long long id = 0;
    std::string name;
    std::optional<std::string> description{"-"};
    long long price_cents = 100;
    std::optional<long long> category_id{};
    long long stock = 1;
};

struct Catalog {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    workbook::StatementLog log{sql};

    Catalog()
    {
        workbook::load_shop(sql);
        add_catalog(sql);
        add_product_indexes(sql);
        log.clear();
    }

    /// Takes the sample's products out, and puts these in.
    void replace_products(std::vector<Row> const& rows)
    {
        sql << "DELETE FROM order_items";
        sql << "DELETE FROM products";
        for (Row const& row : rows) {
            store(row);
        }
        log.clear();
    }

    void store(Row const& row)
    {
        soci::indicator described = row.description ? soci::i_ok : soci::i_null;
        soci::indicator filed = row.category_id ? soci::i_ok : soci::i_null;
        std::string const description = row.description.value_or("");
        long long const category_id = row.category_id.value_or(0);
        sql << "INSERT INTO products"
               " (id, name, description, price_cents, category_id, stock)"
               " VALUES (:id, :name, :description, :price, :category, :stock)",
            soci::use(row.id), soci::use(row.name), soci::use(description, described),
            soci::use(row.price_cents), soci::use(category_id, filed),
            soci::use(row.stock);
        log.clear();
    }

    /// Adds that number of products with ids from 1001. Their prices, names and
    /// categories (1 to 6, and none for one in seven) are spread; each price and each
    /// name occurs about three times.
    void grow(int products)
    {
        sql << "WITH RECURSIVE n(i) AS"
               " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :products)"
               " INSERT INTO products"
               "  (id, name, description, price_cents, category_id, stock)"
               " SELECT 1000 + i, printf('Thing %06d', (i * 7919) % (:products / 3)),"
               "  CASE i % 5 WHEN 0 THEN NULL ELSE 'Thing of kind ' || (i % 97) END,"
               "  100 + (i * 6007) % (:products / 3), nullif(i % 7, 0), i % 4 FROM n",
            soci::use(products, "products");
        log.clear();
    }
};

/// "3, 17, 41", or "none".
inline std::string ids_text(std::vector<long long> const& ids)
{
    std::string text;
    for (long long const id : ids) {
        text += (text.empty() ? "" : ", ") + std::to_string(id);
    }
    return text.empty() ? "none" : text;
}

/// The plan of each statement that ran.
inline std::string plans(Catalog& catalog)
{
    std::string all;
    for (workbook::RunStatement const& run : catalog.log.statements()) {
        all += plan_of(catalog.sql, run);
    }
    return all;
}

/// How a call ends: "soci_error", if an error of the database goes on to the caller.
template <typename Call>
std::string ending_of(Call call)
{
    try {
        call();
    } catch (soci::soci_error const&) {
        return "soci_error";
    } catch (std::exception const& error) {
        return std::string("another exception: ") + error.what();
    }
    return "no exception";
}

// Asks SQLite to interrupt a statement that runs. Since SQLite 3.41 it asks while it
// prepares one, too; nothing runs then.
inline int interrupt_what_runs(void* connection)
{
    auto* const handle = static_cast<sqlite_api::sqlite3*>(connection);
    auto* statement = sqlite_api::sqlite3_next_stmt(handle, nullptr);
    while (statement != nullptr && sqlite_api::sqlite3_stmt_busy(statement) == 0) {
        statement = sqlite_api::sqlite3_next_stmt(handle, statement);
    }
    return statement != nullptr ? 1 : 0;
}

/// How a call ends twice: while a table is not there, so that no statement about it can
/// be prepared, and while each statement is interrupted as soon as it is executed.
template <typename Call>
std::string endings_in_trouble(Catalog& catalog, std::string const& table, Call call)
{
    auto* const handle =
        static_cast<soci::sqlite3_session_backend*>(catalog.sql.get_backend())->conn_;
    sqlite_api::sqlite3_progress_handler(handle, 1, interrupt_what_runs, handle);
    std::string const interrupted = ending_of(call);
    sqlite_api::sqlite3_progress_handler(handle, 0, nullptr, nullptr);
    catalog.sql << "ALTER TABLE " + table + " RENAME TO put_away";
    return "no table: " + ending_of(call) + ", interrupted: " + interrupted;
}

}  // namespace queries::cases
