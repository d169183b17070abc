// Rejected by: use and into keep ids and prices beyond 32 bits
// Also fails: use of a Product that is not const does not throw and changes nothing
// Replaces: product_conversion.cpp
// Looks like: the id is not set, because the table gives one; a product that comes with its own id (a copy, an import) is stored under another.
//
// The statement says which columns are written. The conversion offers them all.

#include "product_conversion.hpp"

void soci::type_conversion<models::Product>::from_base(soci::values const& row,
                                                       soci::indicator,
                                                       models::Product& product)
{
    product.id = row.get_indicator("id") == soci::i_ok
                     ? std::stoll(row.get<std::string>("id"))
                     : 0;
    product.name = row.get<std::string>("name");
    product.description = row.get<std::optional<std::string>>("description");
    product.price_cents = row.get<long long>("price_cents");
    product.status = row.get<models::ProductStatus>("status");
    product.created_at = row.get<workbook::UtcTime>("created_at");
}

void soci::type_conversion<models::Product>::to_base(models::Product const& product,
                                                     soci::values& row,
                                                     soci::indicator& state)
{
    row.set("name", product.name);
    row.set("description", product.description);
    row.set("price_cents", product.price_cents);
    row.set("status", product.status);
    row.set("created_at", product.created_at);
    state = soci::i_ok;
}
