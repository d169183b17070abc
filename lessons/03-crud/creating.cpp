// The id of a new row: asked for afterwards, or returned by the INSERT itself.
#include "sections.hpp"
#include "user_repository.hpp"

#include <iostream>

//! [which-id-did-it-get]
void which_id_did_it_get(soci::session& sql)
{
    sql << "INSERT OR IGNORE INTO users (email, name)"
           " VALUES ('ada@shop.example', 'Adalbert')";
    long long last = 0;
    sql.get_last_insert_id("users", last);
    std::cout << "nobody was added; the last id is " << last << ", of "
              << get_user(sql, last)->name << '\n';

    long long returned = 0;
    sql << "INSERT INTO users (email, name) VALUES ('ada@shop.example', 'Adalbert')"
           " ON CONFLICT (email) DO NOTHING RETURNING id",
        soci::into(returned);
    std::cout << "RETURNING: " << (sql.got_data() ? "an id" : "no row, so no id")
              << '\n';

    long long const dagny =
        add_user(sql, {0, "dagny@shop.example", "Dagny", std::nullopt});
    std::cout << "add_user: " << dagny << ", of " << get_user(sql, dagny)->name << '\n';
}
//! [which-id-did-it-get]
