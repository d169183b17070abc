// What a live database has beside what is compared.
#include "reflection.hpp"
#include "sql_text.hpp"

namespace migrations {

void read_not_described(soci::session& sql, Table& table)
{
    soci::rowset<std::string> const kept =
        (sql.prepare << "SELECT sql FROM sqlite_master AS one"
                        " WHERE tbl_name = :table AND (type = 'trigger' OR EXISTS"
                        "  (SELECT 1 FROM pragma_index_list(tbl_name) AS list"
                        "   WHERE list.name = one.name AND list.origin = 'c' AND NOT "
                     << index_is_described << ")) ORDER BY type, name",
         soci::use(table.name));
    table.kept_as_sql.assign(kept.begin(), kept.end());

    std::string ddl;
    sql << "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = :name",
        soci::use(table.name), soci::into(ddl);
    table.not_described = {"CHECK",   "COLLATE", "AUTOINCREMENT", "GENERATED", "STRICT",
                           "WITHOUT", "UPDATE",  "DEFERRABLE",    "CONFLICT"};
    std::erase_if(table.not_described,
                  [&](std::string const& word) { return !has_word(ddl, word); });
}

std::vector<std::string> things_not_described(soci::session& sql)
{
    soci::rowset<std::string> const names =
        (sql.prepare << "SELECT 'view ' || name FROM sqlite_master WHERE type = 'view'"
                        " UNION ALL"
                        " SELECT 'index ' || list.name FROM sqlite_master AS tables,"
                        "  pragma_index_list(tables.name) AS list"
                        " WHERE tables.type = 'table' AND list.origin = 'c' AND NOT "
                     << index_is_described);
    return {names.begin(), names.end()};
}

}  // namespace migrations
