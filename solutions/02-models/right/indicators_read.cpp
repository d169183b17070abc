// Replaces: find_product.cpp
// Better when: there is no conversion for a type, and one place alone needs it: an
// indicator says NULL, and texts and std::tm are read by hand.

#include "find_product.hpp"

#include <ctime>

namespace models {

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

}  // namespace models
