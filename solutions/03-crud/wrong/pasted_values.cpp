// Rejected by: add_products binds every value
// Also fails: add_products keeps text of every kind as it is
// Replaces: add_products.cpp
// Looks like: one long INSERT is built by pasting the values into its text, instead of binding them.
//
// It is one statement, and as fast, but every path must remember to double the quotes.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

#include <set>

namespace crud {

namespace {

std::string quoted(std::string const& text)
{
    std::string result = "'";
    for (char const c : text) {
        result += c == '\'' ? std::string(2, c) : std::string(1, c);
    }
    return result + "'";
}

}  // namespace

void add_products(soci::session& sql, std::vector<NewProduct> const& products)
{
    if (products.empty()) {
        return;
    }
    soci::transaction transaction(sql);
    std::set<std::string> seen;
    std::string rows;
    for (NewProduct const& product : products) {
        int taken = seen.insert(product.sku).second ? 0 : 1;
        if (taken != 0) {
            throw SkuTaken(product.sku);
        }
        rows += (rows.empty() ? "(" : ", (") + quoted(product.sku) + ", " +
                quoted(product.name) + ", " +
                (product.description ? quoted(*product.description) : "NULL") + ", " +
                std::to_string(product.price_cents) + ")";
    }
    std::string list;
    for (std::string const& sku : seen) {
        list += (list.empty() ? "" : ", ") + quoted(sku);
    }
    std::string taken;
    sql << "SELECT sku FROM products WHERE sku IN (" + list + ") LIMIT 1",
        soci::into(taken);
    if (sql.got_data()) {
        throw SkuTaken(taken);
    }
    sql << "INSERT INTO products (sku, name, description, price_cents) VALUES " + rows;
    transaction.commit();
}

}  // namespace crud
