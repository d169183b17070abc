// LIKE, with a text that somebody typed; and what ignores upper and lower case.
#include "rows.hpp"
#include "sections.hpp"
#include "shop.hpp"
#include "workbook/table.hpp"

#include <iostream>

namespace queries {

namespace {

//! [like-escape]
// The text as a pattern of LIKE that means just this text.
std::string literally(std::string const& text)
{
    std::string pattern;
    for (char const c : text) {
        if (c == '%' || c == '_' || c == '\\') {
            pattern += '\\';
        }
        pattern += c;
    }
    return pattern;
}

int found(soci::session& sql, std::string const& pattern)
{
    int count = 0;
    sql << R"(SELECT count(*) FROM products WHERE name LIKE :pattern ESCAPE '\')",
        soci::use(pattern), soci::into(count);
    return count;
}
//! [like-escape]

}  // namespace

void what_a_user_typed()
{
    Shop shop;
    shop.sql << "INSERT INTO products (name, price_cents) VALUES ('Juice, 100%', 300)";
    workbook::Table table({"typed", "'%' + text + '%'", "escaped"});
    for (std::string const typed : {"ote", "%", "_", "100%"}) {
        table.add({typed, std::to_string(found(shop.sql, "%" + typed + "%")),
                   std::to_string(found(shop.sql, "%" + literally(typed) + "%"))});
    }
    std::cout << table;

    std::cout << "ends with: "
              << count_where(shop.sql, "users", "email LIKE '%@shop.example'")
              << " users\nin quotes: "
              << count_where(shop.sql, "products", "name LIKE '%:text%'")
              << " products, for LIKE '%:text%'\n";
}

void upper_and_lower_case()
{
    Shop shop;
    print_rows(
        shop.sql,
        "SELECT column1 AS expression, column2 AS result FROM (VALUES"
        " ('''lamp'' = ''LAMP''', 'lamp' = 'LAMP'),"
        " ('''lamp'' LIKE ''LAMP''', 'lamp' LIKE 'LAMP'),"
        " ('''lamp'' = ''LAMP'' COLLATE NOCASE', 'lamp' = 'LAMP' COLLATE NOCASE),"
        " ('''é'' LIKE ''É''', 'é' LIKE 'É'),"
        " ('''é'' = ''É'' COLLATE NOCASE', 'é' = 'É' COLLATE NOCASE),"
        " ('lower(''LAMPE É'')', lower('LAMPE É')))");
    for (std::string const collation : {"BINARY", "NOCASE"}) {
        soci::rowset<std::string> const names =
            (shop.sql.prepare << "SELECT column1 FROM (VALUES ('pen'), ('Étui'),"
                                 " ('Zip'), ('étage'), ('Ink'))"
                                 " ORDER BY column1 COLLATE " +
                                     collation);
        std::cout << collation << ':';
        for (std::string const& name : names) {
            std::cout << ' ' << name;
        }
        std::cout << '\n';
    }
}

}  // namespace queries
