// A fresh shop for each case, filled without the functions that are to be tested.
#pragma once

#include "product_repository.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace cases {

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

    int count()
    {
        int products = 0;
        sql << "SELECT count(*) FROM products", soci::into(products);
        return products;
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

/// The ids of a list of products, as "17, 41".
inline std::string ids(std::vector<Product> const& products)
{
    std::string text;
    for (Product const& product : products) {
        text += (text.empty() ? "" : ", ") + std::to_string(product.id);
    }
    return text;
}

}  // namespace cases
