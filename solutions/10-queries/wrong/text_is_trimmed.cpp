// Rejected by: product_conditions finds backslash and quote and other signs as they are
// Shows: 6
// Replaces: product_conditions.cpp
// Looks like: blanks at the ends of the text are dropped.

#include "product_conditions.hpp"

namespace queries {

namespace {

std::string literally(std::string const& text)
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

void add_list(Conditions& all, std::string const& before, std::string const& prefix,
              std::vector<long long> const& ids)
{
    std::string list;
    std::vector<std::pair<std::string, Conditions::Value>> values;
    for (long long const id : ids) {
        std::string const name = prefix + std::to_string(values.size());
        list += (list.empty() ? ":" : ", :") + name;
        values.emplace_back(name, id);
    }
    all.add(before + " (" + list + ")", values);
}

}  // namespace

Conditions product_conditions(ProductFilter const& filter)
{
    Conditions all;
    if (!filter.in_categories.empty()) {
        add_list(all, "category_id IN", "in", filter.in_categories);
    }
    if (!filter.not_in_categories.empty()) {
        add_list(all, "category_id IS NULL OR category_id NOT IN", "out",
                 filter.not_in_categories);
    }
    if (filter.min_cents) {
        all.add("price_cents >= :min", {{"min", *filter.min_cents}});
    }
    if (filter.max_cents) {
        all.add("price_cents <= :max", {{"max", *filter.max_cents}});
    }
    if (filter.in_stock) {
        all.add("stock > 0");
    }
    if (!filter.text.empty()) {
        all.add(
            R"(name LIKE :text ESCAPE '\' OR description LIKE :text ESCAPE '\')",
            {{"text", "%" +
                          literally(filter.text.substr(
                              filter.text.find_first_not_of(" ") == std::string::npos
                                  ? 0
                                  : filter.text.find_first_not_of(" "))) +
                          "%"}});
    }
    return all;
}

}  // namespace queries
