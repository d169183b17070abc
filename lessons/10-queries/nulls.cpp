// NULL: neither equal nor different.
#include "rows.hpp"
#include "sections.hpp"
#include "shop.hpp"
#include "workbook/conversions.hpp"

#include <iostream>

namespace queries {

namespace {

//! [bound-null]
// The same, with a value that is bound and happens to be NULL.
long long count_bound(soci::session& sql, std::string const& condition)
{
    std::optional<std::string> const description;  // std::nullopt is bound as NULL
    long long count = 0;
    sql << "SELECT count(*) FROM products WHERE " + condition,
        soci::use(description, "description"), soci::into(count);
    return count;
}
//! [bound-null]

}  // namespace

void null_is_no_value()
{
    Shop shop;
    // Two of the six products have no description, one has no category.
    for (std::string const condition :
         {"description = NULL", "description IS NULL", "description <> 'A desk lamp'",
          "description IS NOT 'A desk lamp'", "NOT (description = 'A desk lamp')"}) {
        std::cout << count_where(shop.sql, "products", condition) << "  " << condition
                  << '\n';
    }
    std::cout << "with NULL bound to :description\n";
    for (std::string const condition :
         {"description = :description", "description IS :description"}) {
        std::cout << count_bound(shop.sql, condition) << "  " << condition << '\n';
    }

    std::cout << "categories that no product is in\n";
    for (std::string const condition :
         {"id NOT IN (SELECT category_id FROM products)",
          "id NOT IN (SELECT category_id FROM products WHERE category_id IS NOT NULL)",
          "NOT EXISTS (SELECT 1 FROM products WHERE category_id = categories.id)"}) {
        std::cout << count_where(shop.sql, "categories", condition) << "  " << condition
                  << '\n';
    }
}

}  // namespace queries
