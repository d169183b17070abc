// Replaces: find_price_tag.cpp
// Better when: which columns a query gives is known only when the program runs.
//
// soci::row chooses the C++ types: a BIGINT is a long long to it, an INTEGER an int.

#include "price_tag.hpp"

#include <stdexcept>

namespace models {

PriceTag find_price_tag(soci::session& sql, long long id)
{
    soci::row row;
    sql << "SELECT name, price_cents FROM products WHERE id = :id", soci::use(id),
        soci::into(row);
    if (!sql.got_data()) {
        throw std::out_of_range("there is no product " + std::to_string(id));
    }
    return {row.get<std::string>("name"), row.get<long long>("price_cents")};
}

}  // namespace models
