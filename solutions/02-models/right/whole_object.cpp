// Replaces: product_mapping.cpp
//
// The whole struct at once, by column names, as SOCI's manual does it: a
// type_conversion on soci::values. The id comes as text, because values would take an
// INTEGER column for an int.

#include "product_mapping.hpp"

namespace soci {

template <>
struct type_conversion<Product> {
    using base_type = values;

    static void from_base(values const& columns, indicator, Product& product)
    {
        product.id = std::stoll(columns.get<std::string>("id"));
        product.name = columns.get<std::string>("name");
        product.description = columns.get<std::optional<std::string>>("description");
        product.price_cents = std::stoll(columns.get<std::string>("price_cents"));
        product.status = columns.get<ProductStatus>("status");
        product.created_at = columns.get<UtcTime>("created_at");
    }

    static void to_base(Product const& product, values& columns, indicator& state)
    {
        columns.set("name", product.name);
        columns.set("description", product.description);
        columns.set("price_cents", product.price_cents);
        columns.set("status", product.status);
        columns.set("created_at", product.created_at);
        state = i_ok;
    }
};

}  // namespace soci

long long add_product(soci::session& sql, Product const& product)
{
    sql << "INSERT INTO products (name, description, price_cents, status, created_at)"
           " VALUES (:name, :description, :price_cents, :status, :created_at)",
        soci::use(product);
    long long id = 0;
    if (!sql.get_last_insert_id("products", id)) {
        throw soci::soci_error("the database does not tell the new id");
    }
    return id;
}

std::optional<Product> find_product(soci::session& sql, long long id)
{
    Product product;
    sql << "SELECT CAST(id AS TEXT) AS id, name, description,"
           " CAST(price_cents AS TEXT) AS price_cents, status, created_at"
           " FROM products WHERE id = :id",
        soci::use(id), soci::into(product);
    return sql.got_data() ? std::optional(product) : std::nullopt;
}
