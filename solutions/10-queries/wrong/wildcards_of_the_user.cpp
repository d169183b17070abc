// Rejected by: product_conditions finds percent sign and underscore as they are
// Also fails: product_conditions finds backslash and quote and other signs as they are
// Shows: 7, 8
// Replaces: product_conditions.cpp
// Looks like: what the customer typed becomes a pattern of LIKE as it is, so % and _ in it stand for any characters.
//
// Binding keeps a text out of the statement. It does not keep it out of the little
// language that LIKE has of its own.

#include "product_conditions.hpp"

namespace queries {

namespace {

// "[3,6]": one value, however many ids there are.
std::string json_array(std::vector<long long> const& ids)
{
    std::string text;
    for (long long const id : ids) {
        text += (text.empty() ? "[" : ",") + std::to_string(id);
    }
    return text + "]";
}

}  // namespace

Conditions product_conditions(ProductFilter const& filter)
{
    Conditions conditions;
    if (!filter.text.empty()) {
        conditions.add("name LIKE :text OR description LIKE :text",
                       {{"text", "%" + filter.text + "%"}});
    }
    if (!filter.in_categories.empty()) {
        conditions.add("category_id IN (SELECT value FROM json_each(:in_categories))",
                       {{"in_categories", json_array(filter.in_categories)}});
    }
    if (!filter.not_in_categories.empty()) {
        conditions.add(
            "category_id IS NULL OR category_id NOT IN"
            " (SELECT value FROM json_each(:not_in_categories))",
            {{"not_in_categories", json_array(filter.not_in_categories)}});
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
