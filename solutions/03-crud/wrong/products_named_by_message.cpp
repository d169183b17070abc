// Rejected by: add_products lets every other refusal through as it is
// Replaces: add_products.cpp
// Looks like: the kind of error is read from the words of its message; a trigger can use the same words.
//
// The number is the interface, the text is for people.

#include "product_repository.hpp"

namespace crud {

void add_products(soci::session& sql, std::vector<NewProduct> const& products)
{
    soci::transaction transaction(sql);
    NewProduct product;
    soci::statement insert =
        (sql.prepare << "INSERT INTO products (sku, name, description, price_cents)"
                        " VALUES (:sku, :name, :description, :price_cents)",
         soci::use(product.sku), soci::use(product.name),
         soci::use(product.description), soci::use(product.price_cents));
    try {
        for (NewProduct const& next : products) {
            product = next;
            insert.execute(true);
        }
    } catch (soci::soci_error const& error) {
        if (error.get_error_message().find("UNIQUE") != std::string::npos) {
            throw SkuTaken(product.sku);
        }
        throw;
    }
    transaction.commit();
}

}  // namespace crud
