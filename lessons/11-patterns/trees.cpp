// A tree as parent column, as path, and as closure table.
#include "asking.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"
#include "workbook/table.hpp"

#include <iostream>

namespace patterns {

namespace {

// Node n has the children 3n - 1, 3n and 3n + 1: 1 is the root, 364 nodes are six
// levels.
constexpr int nodes = 364;

void create_trees(soci::session& sql)
{
    sql << "CREATE TABLE parents (id INTEGER PRIMARY KEY,"
           " parent_id INTEGER REFERENCES parents (id))";
    sql << "CREATE INDEX children ON parents (parent_id)";
    sql << "CREATE TABLE paths (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE)";
    sql << "CREATE TABLE closure (above INTEGER NOT NULL, below INTEGER NOT NULL,"
           " depth INTEGER NOT NULL, PRIMARY KEY (above, below)) WITHOUT ROWID";
    sql << "CREATE INDEX ancestors ON closure (below, above)";
    for (int id = 1; id <= nodes; ++id) {
        soci::indicator root = id == 1 ? soci::i_null : soci::i_ok;
        int const parent = (id + 1) / 3;
        sql << "INSERT INTO parents VALUES (:id, :parent)", soci::use(id),
            soci::use(parent, root);
        sql << "INSERT INTO paths VALUES (:id, coalesce((SELECT path FROM paths"
               " WHERE id = :parent), '/') || :id || '/')",
            soci::use(id, "id"), soci::use(parent, root, "parent");
        sql << "INSERT INTO closure SELECT above, :id, depth + 1 FROM closure"
               " WHERE below = :parent UNION ALL SELECT :id, :id, 0",
            soci::use(id, "id"), soci::use(parent, root, "parent");
    }
}

struct Counted {
    std::size_t statements;
    long long rows_changed;
};

Counted counted(soci::session& sql, std::vector<std::string> const& statements)
{
    Counted result{0, 0};
    long long const before = std::stoll(one(sql, "SELECT total_changes()"));
    workbook::StatementLog const log(sql);
    for (std::string const& statement : statements) {
        sql << statement;
    }
    result.statements = log.count();
    result.rows_changed = std::stoll(one(sql, "SELECT total_changes()")) - before;
    return result;
}

//! [trees]
// Everything below node 2, as a count.
std::string const below_parent =
    "WITH RECURSIVE below(id) AS (SELECT id FROM parents WHERE parent_id = 2"
    " UNION ALL SELECT parents.id FROM parents JOIN below ON parent_id = below.id)"
    " SELECT count(*) FROM below";
std::string const below_path =
    "SELECT count(*) FROM paths WHERE path > '/1/2/' AND path < '/1/2/:'";
std::string const below_closure =
    "SELECT count(*) FROM closure WHERE above = 2 AND depth > 0";

// Node 2 with everything below moves from node 1 to node 4.
std::vector<std::string> const move_parent{
    "UPDATE parents SET parent_id = 4 WHERE id = 2"};
std::vector<std::string> const move_path{
    "UPDATE paths SET path = '/1/4/' || substr(path, length('/1/') + 1)"
    " WHERE path >= '/1/2/' AND path < '/1/2/:'"};
std::vector<std::string> const move_closure{
    "DELETE FROM closure WHERE below IN (SELECT below FROM closure WHERE above = 2)"
    " AND above IN (SELECT above FROM closure WHERE below = 2 AND above <> 2)",
    "INSERT INTO closure SELECT up.above, down.below, up.depth + down.depth + 1"
    " FROM closure AS up CROSS JOIN closure AS down"
    " WHERE up.below = 4 AND down.above = 2"};
//! [trees]

}  // namespace

void trees_three_ways()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    create_trees(sql);
    std::string const above_parent =
        "WITH RECURSIVE above(id) AS (SELECT parent_id FROM parents WHERE id = 364"
        " UNION ALL SELECT parent_id FROM parents JOIN above USING (id)"
        " WHERE parent_id IS NOT NULL) SELECT count(*) FROM above";
    std::string const above_path =
        "SELECT length(path) - length(replace(path, '/', '')) - 2 FROM paths"
        " WHERE id = 364";
    std::string const above_closure =
        "SELECT count(*) FROM closure WHERE below = 364 AND depth > 0";
    workbook::Table table({"tree", "rows", "below 2", "above 364",
                           "to move 2: statements", "rows changed", "then below 4"});
    struct Way {
        std::string name;
        std::string table;
        std::string below;
        std::string above;
        std::vector<std::string> move;
        std::string then;
    };
    for (Way const& way :
         {Way{"parent column", "parents", below_parent, above_parent, move_parent,
              "WITH RECURSIVE below(id) AS (SELECT id FROM parents WHERE parent_id = 4"
              " UNION ALL SELECT parents.id FROM parents JOIN below"
              " ON parent_id = below.id) SELECT count(*) FROM below"},
          Way{"path", "paths", below_path, above_path, move_path,
              "SELECT count(*) FROM paths WHERE path > '/1/4/' AND path < '/1/4/:'"},
          Way{"closure table", "closure", below_closure, above_closure, move_closure,
              "SELECT count(*) FROM closure WHERE above = 4 AND depth > 0"}}) {
        std::string const rows = one(sql, "SELECT count(*) FROM " + way.table);
        std::string const below = one(sql, way.below);
        std::string const above = one(sql, way.above);
        Counted const moved = counted(sql, way.move);
        table.add({way.name, rows, below, above, std::to_string(moved.statements),
                   std::to_string(moved.rows_changed), one(sql, way.then)});
    }
    std::cout << table;
    std::cout << "node 4 below node 5, which is below 2, which is below 4\n";
    try_to(sql, "UPDATE parents SET parent_id = 5 WHERE id = 4");
    std::cout << "  nodes that can still be reached from the root: "
              << one(sql,
                     "WITH RECURSIVE below(id) AS (SELECT 1 UNION ALL"
                     " SELECT parents.id FROM parents JOIN below"
                     " ON parent_id = below.id) SELECT count(*) FROM below")
              << " of " << nodes << '\n';
}

}  // namespace patterns
