// Replaces: list_products.cpp
// Better when: the program works on one row at a time and keeps none: a rowset gives
// one after the other.
//
// soci::row takes an INTEGER column for an int, so the id comes as text.

#include "product_repository.hpp"

namespace crud {

std::vector<Product> list_products(soci::session& sql, long long limit,
                                   long long offset)
{
    if (limit < 0 || offset < 0) {
        throw std::invalid_argument("a page has no negative limit or offset");
    }
    soci::rowset<soci::row> const rows =
        (sql.prepare << "SELECT CAST(id AS TEXT) AS id, sku, name, description,"
                        " price_cents FROM products"
                        " ORDER BY products.name, products.id"
                        " LIMIT :limit OFFSET :offset",
         soci::use(limit), soci::use(offset));
    std::vector<Product> products;
    for (soci::row const& row : rows) {
        products.push_back({std::stoll(row.get<std::string>("id")),
                            row.get<std::string>("sku"), row.get<std::string>("name"),
                            row.get<std::optional<std::string>>("description"),
                            row.get<long long>("price_cents")});
    }
    return products;
}

}  // namespace crud
