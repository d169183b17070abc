// What a live database has beside what is compared.
#include "reflection.hpp"

namespace migrations {

std::vector<std::string> things_not_described(soci::session& sql)
{
    soci::rowset<std::string> const names =
        (sql.prepare << "SELECT 'view ' || name FROM sqlite_master WHERE type = 'view'"
                        " UNION ALL"
                        " SELECT 'index ' || list.name FROM sqlite_master AS tables,"
                        "  pragma_index_list(tables.name) AS list"
                        " WHERE tables.type = 'table' AND list.origin = 'c'"
                        "  AND (list.partial OR EXISTS"
                        "   (SELECT 1 FROM pragma_index_info(list.name)"
                        "    WHERE name IS NULL))");
    return {names.begin(), names.end()};
}

}  // namespace migrations
