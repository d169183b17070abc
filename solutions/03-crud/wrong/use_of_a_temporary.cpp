// Rejected by: add_product stores each field
// Also fails: add_product binds every value
// Also fails: add_product does not take a locked database for a taken sku
// Also fails: add_product keeps a NULL description apart from an empty one
// Also fails: add_product keeps prices beyond 32 bits
// Also fails: add_product keeps text of every kind as it is
// Also fails: add_product leaves the caller's transaction as it was when it throws
// Also fails: add_product leaves the product that has the sku as it was
// Also fails: add_product lets every other refusal through as it is
// Also fails: add_product returns the id of the row that it made
// Also fails: add_product sends one statement whether the sku is free or taken
// Also fails: add_product takes no other rule's message for a taken sku
// Also fails: add_product throws SkuTaken when the sku is taken
// Also fails: add_product works inside a transaction of the caller
// Verdict: sanitizer
// Replaces: add_product.cpp
// Looks like: soci::use is given the result of a call, which is gone before the statement runs.
//
// use() keeps a reference. The statement runs at the very end of the expression, after
// the temporaries in it have been destroyed.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

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

}  // namespace crud
