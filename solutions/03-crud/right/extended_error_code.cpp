// Replaces: add_product.cpp
// Better when: two UNIQUE columns, a primary key and a CHECK have different answers:
// the extended code tells more kinds than workbook::sqlite_problem.
//
// SOCI's header for SQLite has SQLite's own functions in the namespace sqlite_api.

#include "product_repository.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

namespace crud {

long long add_product(soci::session& sql, NewProduct const& product)
{
    long long id = 0;
    try {
        sql << "INSERT INTO products (sku, name, description, price_cents)"
               " VALUES (:sku, :name, :description, :price_cents) RETURNING id",
            soci::use(product.sku), soci::use(product.name),
            soci::use(product.description), soci::use(product.price_cents),
            soci::into(id);
    } catch (soci::soci_error const&) {
        auto* const backend =
            static_cast<soci::sqlite3_session_backend*>(sql.get_backend());
        int const code = sqlite_api::sqlite3_extended_errcode(backend->conn_);
        if (code == SQLITE_CONSTRAINT_UNIQUE) {
            throw SkuTaken(product.sku);
        }
        throw;
    }
    return id;
}

}  // namespace crud
