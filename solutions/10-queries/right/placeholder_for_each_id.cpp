// Replaces: product_conditions.cpp
//
// Better when: the database has no json_each. Each length of list is another
// statement; SQLite then sees how many ids there are, and reads the products of a
// single category in the order of their prices.

#include "product_conditions.hpp"

namespace queries {

namespace {

// The text with a backslash before each character that LIKE would not take as it is.
std::string escaped(std::string const& text)
{
    std::string pattern;
    for (char const c : text) {
        if (c == '%' || c == '_' || c == '\\') {
            pattern += '\\';
        }
        pattern += c;
    }
    return pattern;
}

void add_list(Conditions& conditions, std::string const& before,
              std::vector<long long> const& ids, std::string const& name)
{
    std::string list;
    std::vector<std::pair<std::string, Conditions::Value>> values;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        values.emplace_back(name + std::to_string(i), ids[i]);
        list += (i == 0 ? ":" : ", :") + values.back().first;
    }
    conditions.add(before + " (" + list + ")", values);
}

}  // namespace

Conditions product_conditions(ProductFilter const& filter)
{
    Conditions conditions;
    if (!filter.text.empty()) {
        conditions.add(
            R"(name LIKE :text ESCAPE '\' OR description LIKE :text ESCAPE '\')",
            {{"text", "%" + escaped(filter.text) + "%"}});
    }
    if (!filter.in_categories.empty()) {
        add_list(conditions, "category_id IN", filter.in_categories, "in");
    }
    if (!filter.not_in_categories.empty()) {
        add_list(conditions, "category_id IS NULL OR category_id NOT IN",
                 filter.not_in_categories, "not_in");
    }
    if (filter.min_cents) {
        conditions.add("price_cents >= :min_cents", {{"min_cents", *filter.min_cents}});
    }
    if (filter.max_cents) {
        conditions.add("price_cents <= :max_cents", {{"max_cents", *filter.max_cents}});
    }
    if (filter.in_stock) {
        conditions.add("stock > 0");
    }
    return conditions;
}

}  // namespace queries
