// Rejected by: product_conditions finds backslash and quote and other signs as they are
// Shows: 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 900
// Replaces: product_conditions.cpp
// Looks like: a text of blanks counts as not given, so every product is found.

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
    if (filter.text.find_first_not_of(" ") != std::string::npos) {
        all.add(R"(name LIKE :text ESCAPE '\' OR description LIKE :text ESCAPE '\')",
                {{"text", "%" + literally(filter.text) + "%"}});
    }
    return all;
}

}  // namespace queries
