// Consistent: constraints hold at each commit. Some are checked there and not before.
#include "sections.hpp"
#include "shop.hpp"
#include "workbook/database.hpp"

#include <iostream>

namespace transactions {

namespace {

//! [deferrable]
// An album has a cover, which is one of its photos. Which of the two comes first?
std::string const tables = R"(
    CREATE TABLE albums (
        id        INTEGER PRIMARY KEY,
        cover_id  INTEGER NOT NULL REFERENCES photos (id) DEFERRABLE INITIALLY DEFERRED
    );
    CREATE TABLE photos (
        id        INTEGER PRIMARY KEY,
        album_id  INTEGER NOT NULL REFERENCES albums (id)
    );
)";
//! [deferrable]

void print_step(std::string const& what, std::string const& how)
{
    std::cout << what << "\n  " << how << '\n';
}

}  // namespace

void true_at_the_commit()
{
    TwoSessions shop;
    soci::session& sql = shop.first;
    workbook::run_script(sql, tables);
    auto const album = [&] {
        sql << "INSERT INTO albums (id, cover_id) VALUES (1, 7)";
    };
    auto const photo = [&] {
        sql << "INSERT INTO photos (id, album_id) VALUES (7, 1)";
    };

    print_step("the photo first", outcome(photo));
    print_step("the album, by itself", outcome(album));
    {
        soci::transaction transaction(sql);
        print_step("the album, in a transaction", outcome(album));
        print_step("the commit, without the photo",
                   outcome([&] { transaction.commit(); }));
        // The transaction is still open. Its destructor rolls back.
    }
    {
        soci::transaction transaction(sql);
        album();
        photo();
        print_step("the commit, with both", outcome([&] { transaction.commit(); }));
    }
    print_step("a rule that nobody wrote down",
               outcome([&] { sql << "UPDATE products SET price_cents = 1"; }));
}

}  // namespace transactions
