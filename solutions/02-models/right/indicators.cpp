// Replaces: product_mapping.cpp
//
// Without conversions.hpp: an indicator for NULL, texts and std::tm by hand, a prepared
// statement for each direction.

#include "product_mapping.hpp"

namespace {

std::tm to_tm(UtcTime time)
{
    std::time_t const seconds = time.time_since_epoch().count();
    std::tm parts{};
    ::gmtime_r(&seconds, &parts);
    return parts;
}

}  // namespace

long long add_product(soci::session& sql, Product const& product)
{
    std::string const description = product.description.value_or("");
    soci::indicator given = product.description ? soci::i_ok : soci::i_null;
    std::string const status = to_text(product.status);
    std::tm const created = to_tm(product.created_at);
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

std::optional<Product> find_product(soci::session& sql, long long id)
{
    Product product;
    std::string description;
    soci::indicator present = soci::i_ok;
    std::string status;
    std::tm created{};
    soci::statement select =
        (sql.prepare << "SELECT name, description, price_cents, status, created_at"
                        " FROM products WHERE id = :id",
         soci::use(id), soci::into(product.name), soci::into(description, present),
         soci::into(product.price_cents), soci::into(status), soci::into(created));
    if (!select.execute(true)) {
        return std::nullopt;
    }
    product.id = id;
    if (present == soci::i_ok) {
        product.description = description;
    }
    product.status = from_text<ProductStatus>(status);
    product.created_at = UtcTime(std::chrono::seconds(::timegm(&created)));
    return product;
}
