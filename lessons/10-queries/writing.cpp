// One statement that inserts or updates, and says what it did.
#include "sections.hpp"
#include "shop.hpp"

#include <iostream>

namespace queries {

namespace {

//! [upsert]
// Counts a search for a word, whether it is the first or not.
int count_search(soci::session& sql, std::string const& word)
{
    int searches = 0;
    sql << "INSERT INTO searches (word, searches) VALUES (:word, 1)"
           " ON CONFLICT (word) DO UPDATE SET searches = searches + excluded.searches"
           " RETURNING searches",
        soci::use(word), soci::into(searches);
    return searches;
}
//! [upsert]

void print_row(soci::session& sql)
{
    long long id = 0;
    int searches = 0;
    std::string note;
    sql << "SELECT id, searches, note FROM searches WHERE word = 'lamp'",
        soci::into(id), soci::into(searches), soci::into(note);
    std::cout << "id " << id << ", " << searches << " searches, " << note << '\n';
}

}  // namespace

void insert_or_update()
{
    Shop shop;
    shop.sql << "CREATE TABLE searches ("
                " id       INTEGER PRIMARY KEY,"
                " word     TEXT    NOT NULL UNIQUE,"
                " searches INTEGER NOT NULL,"
                " note     TEXT    NOT NULL DEFAULT 'no note')";
    count_search(shop.sql, "lamp");
    std::cout << "searches for lamp: " << count_search(shop.sql, "lamp") << '\n';
    count_search(shop.sql, "pen");
    shop.sql << "UPDATE searches SET note = 'buy more' WHERE word = 'lamp'";
    print_row(shop.sql);

    shop.sql << "INSERT OR REPLACE INTO searches (word, searches) VALUES ('lamp', 3)";
    std::cout << "after INSERT OR REPLACE\n";
    print_row(shop.sql);

    soci::rowset<std::string> const changed =
        (shop.sql.prepare << "UPDATE products SET price_cents = price_cents * 110 / 100"
                             " WHERE price_cents < 500"
                             " RETURNING name || ' ' || price_cents");
    for (std::string const& product : changed) {
        std::cout << "now costs more: " << product << '\n';
    }
}

}  // namespace queries
