// A table that refers to itself: categories within categories.
#include "lesson_tables.hpp"
#include "sections.hpp"

#include <iostream>

//! [tree]
// From the topmost down. Each round of the recursion adds the children of the last one.
// Sorted by their paths, children follow their parent. char(1) sorts before all that a
// name has in it; behind '/' the children of Home would come after "Home office".
std::string tree(soci::session& sql)
{
    soci::rowset<std::string> const lines =
        (sql.prepare << "WITH RECURSIVE tree (id, name, depth, path) AS ("
                        "  SELECT id, name, 0, name FROM categories"
                        "   WHERE parent_id IS NULL"
                        "  UNION ALL"
                        "  SELECT child.id, child.name, depth + 1,"
                        "    path || char(1) || child.name"
                        "   FROM tree JOIN categories AS child"
                        "     ON child.parent_id = tree.id)"
                        " SELECT printf('%*s%s', 2 * depth, '', name) FROM tree"
                        " ORDER BY path");
    std::string text;
    for (std::string const& line : lines) {
        text += line + '\n';
    }
    return text;
}
//! [tree]

//! [path-of]
// From one category up. The trail holds the ids that were met: without it, a cycle of
// categories would keep the recursion going for ever.
std::string path_of(soci::session& sql, long long category_id)
{
    soci::rowset<std::string> const names =
        (sql.prepare << "WITH RECURSIVE up (id, trail) AS ("
                        "  SELECT :id, '/' || :id || '/'"
                        "  UNION ALL"
                        "  SELECT parent_id, trail || parent_id || '/'"
                        "   FROM up JOIN categories USING (id)"
                        "   WHERE instr(trail, '/' || parent_id || '/') = 0)"
                        " SELECT name FROM up JOIN categories USING (id)"
                        " ORDER BY length(trail) DESC",
         soci::use(category_id, "id"));
    std::string path;
    for (std::string const& name : names) {
        path += (path.empty() ? "" : " > ") + name;
    }
    return path;
}
//! [path-of]

void a_tree_of_categories()
{
    Shop shop;
    create_categories(shop.sql);
    std::cout << tree(shop.sql) << "path of category 3: " << path_of(shop.sql, 3)
              << '\n';
}

void a_cycle_of_categories()
{
    Shop shop;
    create_categories(shop.sql);
    std::cout << "Home its own parent:      "
              << answer_to(shop.sql, "UPDATE categories SET parent_id = 1 WHERE id = 1")
              << "\nHome below its grandchild: "
              << answer_to(shop.sql, "UPDATE categories SET parent_id = 3 WHERE id = 1")
              << "\npath of category 3: " << path_of(shop.sql, 3)
              << "\nthe tree that is left:\n"
              << tree(shop.sql);
}
