// Rejected by: product_conditions binds every value
// Shows: SELECT id FROM products WHERE (name LIKE :text ESCAPE '\' OR description LIKE :text ESCAPE '\') AND (category_id IN (987606,987607)) AND (category_id IS NULL OR category_id NOT IN (987608)) AND (price_cents >= :min_cents) AND (price_cents <= :max_cents)
// Replaces: product_conditions.cpp
// Looks like: the ids of the categories are pasted into the statement.
//
// They are numbers, and cannot break out of it. But each list is then another
// statement, and the next list may be of texts.

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

// "3,6"
std::string listed(std::vector<long long> const& ids)
{
    std::string text;
    for (long long const id : ids) {
        text += (text.empty() ? "" : ",") + std::to_string(id);
    }
    return text;
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
        conditions.add("category_id IN (" + listed(filter.in_categories) + ")");
    }
    if (!filter.not_in_categories.empty()) {
        conditions.add("category_id IS NULL OR category_id NOT IN (" +
                       listed(filter.not_in_categories) + ")");
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
