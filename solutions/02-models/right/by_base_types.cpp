// Replaces: product_conversion.cpp
// Better when: the types of the members have no conversions of their own: each is made
// from a text or a std::tm here, and nowhere else.

#include "product_conversion.hpp"

#include <ctime>

void soci::type_conversion<models::Product>::from_base(soci::values const& row,
                                                       soci::indicator,
                                                       models::Product& product)
{
    product.id = std::stoll(row.get<std::string>("id"));
    product.name = row.get<std::string>("name");
    product.description.reset();
    if (row.get_indicator("description") == soci::i_ok) {
        product.description = row.get<std::string>("description");
    }
    product.price_cents = row.get<long long>("price_cents");
    product.status =
        models::from_text<models::ProductStatus>(row.get<std::string>("status"));
    std::tm created = row.get<std::tm>("created_at");
    product.created_at = models::UtcTime(std::chrono::seconds(::timegm(&created)));
}

void soci::type_conversion<models::Product>::to_base(models::Product const& product,
                                                     soci::values& row,
                                                     soci::indicator& state)
{
    std::time_t const seconds = product.created_at.time_since_epoch().count();
    std::tm created{};
    ::gmtime_r(&seconds, &created);
    row.set("id", std::to_string(product.id));
    row.set("name", product.name);
    row.set("description", product.description.value_or(""),
            product.description ? soci::i_ok : soci::i_null);
    row.set("price_cents", product.price_cents);
    row.set("status", std::string(models::to_text(product.status)));
    row.set("created_at", created);
    state = soci::i_ok;
}
