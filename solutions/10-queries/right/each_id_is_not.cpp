// Replaces: product_conditions.cpp
//
// Better when: few ids are excluded. IS NOT says of a product without a category what
// is meant: it is not in this one. With many ids the expression gets too deep for
// SQLite, which takes 1000 levels.

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
            R"(name LIKE :text ESCAPE '\' OR description LIKE :text ESCAPE '\')",
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
    int n = 0;
    for (auto id : filter.not_in_categories) {
        std::string name = "not" + std::to_string(n++);
        conditions.add("category_id IS NOT :" + name, {{name, id}});
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
