#include "rebuild.hpp"

namespace migrations {

//! [rebuild]
std::vector<std::string> rebuild_statements(Table const& from, Table const& to)
{
    std::vector<std::string> shared;
    for (Column const& column : to.columns) {
        if (from.find_column(column.name) != nullptr) {
            shared.push_back(column.name);
        }
    }
    std::string const table = name_list({to.name});
    std::string const beside = name_list({to.name + "_new"});
    std::string const columns = name_list(shared);
    std::vector<std::string> statements{
        create_table(to, to.name + "_new"),
        "INSERT INTO " + beside + " (" + columns + ")\n    SELECT " + columns +
            " FROM " + table,
        "DROP TABLE " + table,
        "ALTER TABLE " + beside + " RENAME TO " + table,
    };
    for (Index const& index : to.indexes) {
        statements.push_back(create_index(to, index));
    }
    for (std::string const& statement :
         from.kept_as_sql.empty() ? to.kept_as_sql : from.kept_as_sql) {
        statements.push_back(statement);
    }
    return statements;
}
//! [rebuild]

}  // namespace migrations
