// Rejected by: product_conditions finds a product without a description by its name
// Shows: 1
// Replaces: product_conditions.cpp
// Looks like: name and description are searched as one text, so a text that goes from the one into the other is found.
//
// Whatever is put between the two can be a part of what somebody looks for.

#include "product_conditions.hpp"

namespace queries {

Conditions product_conditions(ProductFilter const& filter)
{
    Conditions conditions;
    if (!filter.text.empty()) {
        std::string pattern = "%";
        for (char c : filter.text) {
            if (c == '%' || c == '_' || c == '\\')
                pattern += '\\';
            pattern += c;
        }
        pattern += "%";
        conditions.add(
            R"(name || char(10) || coalesce(description, '') LIKE :text ESCAPE '\')",
            {{"text", pattern}});
    }
    if (!filter.in_categories.empty()) {
        std::string list;
        std::vector<std::pair<std::string, Conditions::Value>> values;
        for (std::size_t i = 0; i < filter.in_categories.size(); ++i) {
            std::string name = "in" + std::to_string(i);
            list += (i ? ", :" : ":") + name;
            values.push_back({name, filter.in_categories[i]});
        }
        conditions.add("category_id IN (" + list + ")", values);
    }
    if (!filter.not_in_categories.empty()) {
        std::string list;
        std::vector<std::pair<std::string, Conditions::Value>> values;
        for (std::size_t i = 0; i < filter.not_in_categories.size(); ++i) {
            std::string name = "not_in" + std::to_string(i);
            list += (i ? ", :" : ":") + name;
            values.push_back({name, filter.not_in_categories[i]});
        }
        conditions.add("category_id IS NULL OR category_id NOT IN (" + list + ")",
                       values);
    }
    if (filter.min_cents) {
        conditions.add("price_cents >= :min", {{"min", *filter.min_cents}});
    }
    if (filter.max_cents) {
        conditions.add("price_cents <= :max", {{"max", *filter.max_cents}});
    }
    if (filter.in_stock) {
        conditions.add("stock > 0");
    }
    return conditions;
}

}  // namespace queries
