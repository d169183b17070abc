// Rejected by: product_conditions looks up categories in products_by_category
// Also fails: search_products visits only products of the categories given
// Replaces: product_conditions.cpp
// Looks like: the list is one text, and each product's category is looked for in it; so each product has to be visited.
//
// It binds one value, and finds the right products. But an index is sorted by
// category_id, not by what a function makes of it.

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

// ",3,6,"
std::string listed(std::vector<long long> const& ids)
{
    std::string text;
    for (long long const id : ids) {
        text += (text.empty() ? "," : ",") + std::to_string(id);
    }
    return text + ",";
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
        conditions.add("instr(:in_categories, ',' || category_id || ',') > 0",
                       {{"in_categories", listed(filter.in_categories)}});
    }
    if (!filter.not_in_categories.empty()) {
        conditions.add(
            "category_id IS NULL OR category_id NOT IN"
            " (SELECT value FROM json_each('[' || trim(:not_in_categories, ',') || ']'))",
            {{"not_in_categories", listed(filter.not_in_categories)}});
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
