// Rejected by: product_conditions leaves out what is not in stock when that is asked for
// Also fails: product_conditions finds a text in the name and in the description
// Also fails: product_conditions finds backslash and quote and other signs as they are
// Also fails: product_conditions finds every product when nothing is given
// Also fails: product_conditions finds percent sign and underscore as they are
// Also fails: product_conditions finds prices from the lowest to the highest given
// Also fails: product_conditions finds the letters a to z in both cases
// Also fails: product_conditions finds the products of the categories given
// Also fails: product_conditions keeps products without a category out of no category
// Also fails: search_products gives each product once where prices or names are equal
// Also fails: search_products gives nothing twice when others are added before the page
// Also fails: search_products gives the first products by price
// Also fails: search_products goes on behind the last product of a page
// Also fails: search_products goes on though the last product was changed or deleted
// Also fails: search_products keeps ids and prices beyond 32 bits
// Also fails: search_products keeps to the filter on every page
// Also fails: search_products keeps to the range of prices on every page
// Also fails: search_products sorts in each of the four orders
// Also fails: search_products visits no rows before a page and sorts none
// Shows: none
// Replaces: product_conditions.cpp
// Looks like: in_stock = false is read as a wish for what is out of stock; it means that nobody asked.
//
// A bool has two values, and a filter has three: yes, no, and not given.

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
        conditions.add(
            R"(name LIKE :text ESCAPE '\' OR description LIKE :text ESCAPE '\')",
            {{"text", "%" + escaped(filter.text) + "%"}});
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
    conditions.add(filter.in_stock ? "stock > 0" : "stock = 0");
    return conditions;
}

}  // namespace queries
