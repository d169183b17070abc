// The sample shop with its catalog, small and grown.
#pragma once

#include "10-queries/catalog.hpp"
#include "workbook/database.hpp"
#include "workbook/sample_shop.hpp"

namespace queries {

struct Shop {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;

    Shop()
    {
        workbook::load_shop(sql);
        add_catalog(sql);
    }
};

/// Adds so many products, "Thing 000001" and so on, in one transaction. Their prices
/// are spread over 5000 different ones, their categories over the six, and one in a
/// hundred is out of stock. The same number always adds the same products.
inline void add_things(soci::session& sql, int products)
{
    sql << "WITH RECURSIVE n(i) AS"
           " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :products)"
           " INSERT INTO products (name, price_cents, category_id, stock)"
           " SELECT printf('Thing %06d', i), (i * 7919) % 5000, 1 + i % 6,"
           "  i % 100 FROM n",
        soci::use(products);
}

}  // namespace queries
