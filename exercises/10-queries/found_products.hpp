// A search with the learner's conditions, which the cases of task 2 use.
#pragma once

#include "catalog_fixture.hpp"
#include "product_conditions.hpp"

namespace queries::cases {

/// Runs a search with the learner's conditions; the ids that it finds, in order.
inline std::string found(Catalog& catalog, ProductFilter const& filter)
{
    Conditions const conditions = product_conditions(filter);
    long long id = 0;
    std::vector<long long> ids;
    soci::statement rows(catalog.sql);
    conditions.bind_to(rows);
    rows.exchange(soci::into(id));
    rows.alloc();
    rows.prepare("SELECT id FROM products" + conditions.where());
    rows.define_and_bind();
    rows.execute();
    while (rows.fetch()) {
        ids.push_back(id);
    }
    std::ranges::sort(ids);
    return ids_text(ids);
}

}  // namespace queries::cases
