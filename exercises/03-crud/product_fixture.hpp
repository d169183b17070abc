// A fresh shop for each case, filled without the functions that are to be tested.
#pragma once

#include "product_repository.hpp"

#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/files.hpp"
#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace crud::cases {

struct ProductFixture {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;

    ProductFixture() { create_products_table(sql); }

    /// Adds a product with an id of the test's choice.
    void store(Product const& product)
    {
        sql << "INSERT INTO products (id, sku, name, description, price_cents)"
               " VALUES (:id, :sku, :name, :description, :price_cents)",
            soci::use(product.id), soci::use(product.sku), soci::use(product.name),
            soci::use(product.description), soci::use(product.price_cents);
    }

    /// Lamp, pen and chair, with ids that are not 1, 2, 3.
    void store_three()
    {
        store({41, "LAMP-1", "Lamp", "A desk lamp", 2450});
        store({17, "PEN-1", "Pen", std::nullopt, 120});
        store({230, "CHAIR-1", "Chair", "Beech, folds flat", 7999});
    }

    /// A rule that is not UNIQUE, and refuses products named "Offer ..." with its
    /// words.
    void refuse_offers(std::string const& event)
    {
        sql << "CREATE TRIGGER offers BEFORE " + event +
                   " ON products"
                   " WHEN new.name LIKE 'Offer%' BEGIN"
                   " SELECT RAISE(ABORT, 'UNIQUE constraint failed: products.sku');"
                   " END";
    }

    std::string count()
    {
        int products = 0;
        sql << "SELECT count(*) FROM products", soci::into(products);
        return std::to_string(products) + " in the table";
    }

    /// All there is, by id, as text: "17 PEN-1 Pen NULL 120; 41 LAMP-1 ...".
    std::string all()
    {
        std::string text;
        soci::rowset<std::string> const lines =
            (sql.prepare << "SELECT id || ' ' || sku || ' ' || name || ' ' ||"
                            " coalesce('\"' || description || '\"', 'NULL') || ' ' ||"
                            " price_cents FROM products ORDER BY id");
        for (std::string const& line : lines) {
            text += (text.empty() ? "" : "; ") + line;
        }
        return text;
    }

    /// One product as `all` writes it. Empty when there is none.
    std::string one(long long id)
    {
        std::string const products = "; " + all() + "; ";
        std::string const begin = "; " + std::to_string(id) + " ";
        std::size_t const at = products.find(begin);
        if (at == std::string::npos) {
            return "";
        }
        return products.substr(at + 2, products.find("; ", at + 2) - at - 2);
    }

    /// One value of the product with this sku, as it is stored.
    std::string column_of(std::string const& column, std::string const& sku)
    {
        std::string text;
        sql << "SELECT " + column + " FROM products WHERE sku = :sku", soci::use(sku),
            soci::into(text);
        return text;
    }
};

/// A shop with one product, PEN-1 with the id 17, in a file to which another session is
/// writing.
struct LockedShop {
    workbook::ScratchFolder const folder;
    soci::session sql;
    soci::session other;

    LockedShop()
    {
        workbook::open_database(sql, folder / "shop.db");
        workbook::open_database(other, folder / "shop.db");
        create_products_table(sql);
        sql << "INSERT INTO products VALUES (17, 'PEN-1', 'Pen', NULL, 120)";
        sql << "PRAGMA busy_timeout = 0";
        other << "BEGIN IMMEDIATE";
    }
};

/// How a call ends: "SkuTaken" with the sku that it names, "soci_error" or "no error".
template <typename Call>
std::string ending_of(Call&& call)
{
    try {
        call();
    } catch (SkuTaken const& error) {
        return "SkuTaken, naming " + error.sku;
    } catch (soci::soci_error const&) {
        return "soci_error";
    }
    return "no error";
}

/// What a call returned, "true" or "false", or how it ended.
template <typename Call>
std::string answer_of(Call&& call)
{
    bool answer = false;
    std::string const ending = ending_of([&] { answer = call(); });
    return ending != "no error" ? ending : answer ? "true" : "false";
}

/// A product as the fixture writes it, or "std::nullopt".
inline std::string text_of(std::optional<Product> const& product)
{
    if (!product) {
        return "std::nullopt";
    }
    return std::to_string(product->id) + " " + product->sku + " " + product->name +
           " " + (product->description ? "\"" + *product->description + "\"" : "NULL") +
           " " + std::to_string(product->price_cents);
}

/// What a function sent, in numbers: "1 statement". A transaction or savepoint that it
/// began is named too.
inline std::string sent(workbook::StatementLog const& log)
{
    std::size_t const count = log.count();
    std::size_t const begun = log.count_of("BEGIN") + log.count_of("SAVEPOINT");
    return std::to_string(count) + (count == 1 ? " statement" : " statements") +
           (begun == 0 ? "" : ", and a transaction of its own");
}

/// The same; more than one are named, as in "2 statements: SELECT, INSERT".
inline std::string sent_in_order(workbook::StatementLog const& log)
{
    std::string text = sent(log);
    if (text == "1 statement") {
        return text;
    }
    std::string separator = ": ";
    for (workbook::RunStatement const& statement : log.statements()) {
        text += separator + statement.text.substr(0, statement.text.find(' '));
        separator = ", ";
    }
    return text;
}

/// Which of these values are in the text of a statement, where a bound value is not.
inline std::string pasted(workbook::StatementLog const& log,
                          std::vector<std::string> const& values)
{
    std::string found;
    for (std::string const& value : values) {
        if (log.text_contains(value)) {
            found += (found.empty() ? "" : ", ") + value;
        }
    }
    return found.empty() ? "no value in the text of a statement"
                         : found + " in the text of a statement";
}

inline std::string const nothing_pasted = "no value in the text of a statement";

/// Texts that do not survive a careless way in or out.
inline std::vector<std::string> const awkward_texts{" Lamp ",
                                                    "O'Brien's \"best\" \\ lamp",
                                                    "x'); DROP TABLE products; --",
                                                    "مصباح 灯 🛋",
                                                    "two\nlines",
                                                    ":name",
                                                    "NULL",
                                                    "007",
                                                    std::string("a NUL\0inside", 12),
                                                    std::string(100'000, 'x')};

}  // namespace crud::cases
