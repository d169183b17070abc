// Rejected by: add_product stores a time as UTC whatever the time zone of the machine
// Replaces: add_product.cpp
// Looks like: localtime_r makes the parts of the time; the text is off by the machine's time zone, and right on a server that is set to UTC.
//
// gmtime_r makes UTC; the conversion of UtcTime uses it.

#include "add_product.hpp"

#include <ctime>

namespace models {

long long add_product(soci::session& sql, Product const& product)
{
    std::time_t const seconds = product.created_at.time_since_epoch().count();
    std::tm created{};
    ::localtime_r(&seconds, &created);
    long long id = 0;
    sql << "INSERT INTO products (name, description, price_cents, status, created_at)"
           " VALUES (:name, :description, :price_cents, :status, :created_at)"
           " RETURNING id",
        soci::use(product.name), soci::use(product.description),
        soci::use(product.price_cents), soci::use(product.status), soci::use(created),
        soci::into(id);
    return id;
}

}  // namespace models
