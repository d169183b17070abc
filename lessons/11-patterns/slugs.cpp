// Slugs and natural keys: names that people see, and that change.
#include "asking.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"

#include <iostream>

namespace patterns {

namespace {

//! [slug]
// "Desk lamp, 40 W" becomes "desk-lamp-40-w". Everything else becomes a hyphen, other
// letters too.
std::string slug_of(std::string const& title)
{
    std::string slug;
    for (char const c : title) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            slug += c;
        } else if (c >= 'A' && c <= 'Z') {
            slug += static_cast<char>(c - 'A' + 'a');
        } else if (!slug.empty() && slug.back() != '-') {
            slug += '-';
        }
    }
    while (!slug.empty() && slug.back() == '-') {
        slug.pop_back();
    }
    return slug;
}
//! [slug]

}  // namespace

void slugs_and_natural_keys()
{
    for (std::string const title :
         {"Desk lamp, 40 W", "Desk lamp 40 W!", "\u00c9tag\u00e8re", "?!"}) {
        std::cout << title << " -> '" << slug_of(title) << "'\n";
    }
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    sql << "CREATE TABLE by_slug (slug TEXT PRIMARY KEY NOT NULL)";
    sql << "CREATE TABLE lines_by_slug (slug TEXT NOT NULL"
           " REFERENCES by_slug (slug) ON UPDATE CASCADE)";
    sql << "CREATE TABLE by_id (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE)";
    sql << "CREATE TABLE lines_by_id (product_id INTEGER NOT NULL REFERENCES by_id (id))";
    sql << "INSERT INTO by_slug VALUES ('desk-lamp')";
    sql << "INSERT INTO by_id VALUES (1, 'desk-lamp')";
    for (int i = 0; i < 1000; ++i) {
        sql << "INSERT INTO lines_by_slug VALUES ('desk-lamp')";
        sql << "INSERT INTO lines_by_id VALUES (1)";
    }
    std::cout << "\nrows written to give a product with 1000 order lines a new slug\n";
    for (std::string const table : {"by_slug", "by_id"}) {
        std::string const before = one(sql, "SELECT total_changes()");
        sql << "UPDATE " + table + " SET slug = 'lamp'";
        std::cout << "  " << table << ": "
                  << one(sql, "SELECT total_changes() - " + before) << '\n';
    }
}

}  // namespace patterns
