// Rejected by: add_product stores each field
// Verdict: sanitizer
// Replaces: add_product.cpp
// Looks like: soci::use is given the result of a call, which is gone before the statement runs.
//
// use() keeps a reference. The statement runs at the very end of the expression, after
// the temporaries in it have been destroyed.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace {

std::string in_capitals(std::string text)
{
    for (char& c : text) {
        c = 'a' <= c && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return text;
}

}  // namespace

long long add_product(soci::session& sql, NewProduct const& product)
{
    long long id = 0;
    try {
        sql << "INSERT INTO products (sku, name, description, price_cents)"
               " VALUES (:sku, :name, :description, :price_cents) RETURNING id",
            soci::use(in_capitals(product.sku)), soci::use(product.name),
            soci::use(product.description), soci::use(product.price_cents),
            soci::into(id);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw SkuTaken(product.sku);
        }
        throw;
    }
    return id;
}
