// The SQL of items.
#pragma once

#include "engine/kept_statements.hpp"

#include <soci/soci.h>

#include <optional>
#include <string>
#include <vector>

namespace rest {

/// A row of the table.
struct ItemRow {
    long long id = 0;
    std::string title;
    std::optional<std::string> description;
    long long owner_id = 0;
    long long version = 1;
};

/// Stores a new item; `id` and `version` are ignored. The version of its owner rises,
/// because what a client sees of a user contains the items. Returns the id; nothing
/// when there is no such owner. Call it in a transaction.
std::optional<long long> insert_item(soci::session& sql, ItemRow const& item);

std::optional<ItemRow> find_item(KeptStatements& statements, long long id);

/// At most `limit` items by id, without the first `skip`.
std::vector<ItemRow> list_items(KeptStatements& statements, long long skip,
                                long long limit);

}  // namespace rest
