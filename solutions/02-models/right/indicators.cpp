// Replaces: add_product.cpp
// Better when: there is no conversion for a type, and one place alone needs it: an
// indicator says NULL, and texts and std::tm are made by hand.

#include "add_product.hpp"

#include <ctime>

namespace models {

long long add_product(soci::session& sql, Product const& product)
{
    std::string const description = product.description.value_or("");
    soci::indicator given = product.description ? soci::i_ok : soci::i_null;
    std::string const status = to_text(product.status);
    std::time_t const seconds = product.created_at.time_since_epoch().count();
    std::tm created{};
    ::gmtime_r(&seconds, &created);
    soci::statement insert =
        (sql.prepare << "INSERT INTO products"
                        " (created_at, status, price_cents, description, name)"
                        " VALUES (:created, :status, :cents, :description, :name)",
         soci::use(product.name, "name"), soci::use(created, "created"),
         soci::use(product.price_cents, "cents"), soci::use(status, "status"),
         soci::use(description, given, "description"));
    insert.execute(true);
    long long id = 0;
    sql << "SELECT last_insert_rowid()", soci::into(id);
    return id;
}

}  // namespace models
