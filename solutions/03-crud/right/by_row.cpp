// Replaces: get_product.cpp
// Better when: which columns a query gives is known only when the program runs.
//
// soci::row takes an INTEGER column for an int, so the id is the one that was asked
// for.

#include "product_repository.hpp"

namespace crud {

std::optional<Product> get_product(soci::session& sql, long long id)
{
    soci::row row;
    sql << "SELECT sku, name, description, price_cents FROM products WHERE id = :id",
        soci::use(id), soci::into(row);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    return Product{id, row.get<std::string>("sku"), row.get<std::string>("name"),
                   row.get<std::optional<std::string>>("description"),
                   row.get<long long>("price_cents")};
}

}  // namespace crud
