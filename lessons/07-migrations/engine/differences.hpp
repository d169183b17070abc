// What has to change for a live schema to become what the models say.
#pragma once

#include "schema.hpp"

#include <string>
#include <vector>

namespace migrations {

enum class Change {
    add_table,
    drop_table,
    add_column,
    drop_column,
    change_column,  ///< its type, whether it may be NULL, or its default
    change_keys,    ///< the primary key, a UNIQUE constraint or a foreign key
    add_index,
    drop_index,
};

/// One thing that differs.
struct Difference {
    Change change{};
    std::string table;
    std::string name;  ///< of the column or index; "" for a table and for keys
    std::string text;  ///< for a reader: "add column users.phone"
};

/// All differences; none when the schemas agree in what is compared: tables; columns
/// with type, nullability and default; primary, unique and foreign keys; indexes. In
/// the order of the models' tables, then those that only `live` has.
std::vector<Difference> differences(Schema const& live, Schema const& models);

/// Those of one table that is in both.
std::vector<Difference> table_differences(Table const& live, Table const& model);

}  // namespace migrations
