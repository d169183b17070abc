// A comment on a product or on an article: one column for both, or one for each.
#include "asking.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"

#include <iostream>

namespace patterns {

namespace {

//! [one-of-two]
void create_comments(soci::session& sql)
{
    sql << "CREATE TABLE products (id INTEGER PRIMARY KEY)";
    sql << "CREATE TABLE articles (id INTEGER PRIMARY KEY)";
    // Polymorphic: no foreign key can refer to "whichever table the type names".
    sql << "CREATE TABLE loose_comments (target_type TEXT NOT NULL,"
           " target_id INTEGER NOT NULL)";
    // A foreign key for each, of which exactly one is given.
    sql << "CREATE TABLE comments ("
           " product_id INTEGER REFERENCES products (id) ON DELETE CASCADE,"
           " article_id INTEGER REFERENCES articles (id) ON DELETE CASCADE,"
           " CHECK ((product_id IS NULL) + (article_id IS NULL) = 1))";
}
//! [one-of-two]

}  // namespace

void one_column_two_tables()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    create_comments(sql);
    sql << "INSERT INTO products VALUES (1)";
    try_to(sql,
           "INSERT INTO loose_comments VALUES ('product', 1), ('prodcut', 1),"
           " ('article', 77)");
    try_to(sql, "INSERT INTO comments VALUES (1, NULL)");
    try_to(sql, "INSERT INTO comments VALUES (NULL, 77)");
    try_to(sql, "INSERT INTO comments VALUES (NULL, NULL)");
    std::cout << "the product is deleted\n";
    sql << "DELETE FROM products WHERE id = 1";
    std::cout << "  comments left: loose "
              << one(sql, "SELECT count(*) FROM loose_comments")
              << ", with foreign keys " << one(sql, "SELECT count(*) FROM comments")
              << '\n';
}

}  // namespace patterns
