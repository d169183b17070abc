// One profile for one user: it is UNIQUE that makes it one.
#include "02-models/conversions.hpp"
#include "lesson_tables.hpp"
#include "sections.hpp"

#include <iostream>

//! [bio-of]
// std::nullopt when the user has no profile.
std::optional<std::string> bio_of(soci::session& sql, std::string const& name)
{
    std::optional<std::string> bio;
    sql << "SELECT profiles.bio FROM users"
           " LEFT JOIN profiles ON profiles.user_id = users.id"
           " WHERE users.name = :name",
        soci::use(name), soci::into(bio);
    return bio;
}
//! [bio-of]

//! [one-to-one]
void one_to_one()
{
    Shop shop;
    shop.sql << "CREATE TABLE loose (user_id INTEGER NOT NULL REFERENCES users (id),"
                " bio TEXT)";
    shop.sql << "INSERT INTO loose VALUES (1, 'reads'), (1, 'sings')";
    std::cout << "a key alone:  Ada's profiles: "
              << listed(shop.sql,
                        "SELECT bio FROM loose WHERE user_id = 1 ORDER BY bio")
              << '\n';

    create_profiles(shop.sql);
    shop.sql << "INSERT INTO profiles (user_id, bio) VALUES (1, 'reads')";
    std::cout << "with UNIQUE:  "
              << answer_to(shop.sql,
                           "INSERT INTO profiles (user_id, bio)"
                           " VALUES (1, 'sings')")
              << "\nbio of Ada:   " << bio_of(shop.sql, "Ada").value_or("none")
              << "\nbio of Béla:  " << bio_of(shop.sql, "Béla").value_or("none")
              << '\n';
}
//! [one-to-one]

//! [a-shared-key]
// The user's id as the profile's own primary key: shorter, and with a trap in SQLite.
void a_shared_key()
{
    Shop shop;
    shop.sql << "CREATE TABLE notes (user_id INTEGER PRIMARY KEY REFERENCES users (id),"
                " text TEXT)";
    shop.sql << "INSERT INTO notes VALUES (1, 'for Ada')";
    shop.sql << "INSERT INTO notes (text) VALUES ('for nobody in particular')";
    std::cout << listed(shop.sql,
                        "SELECT users.name || ' has a note ' || text"
                        " FROM notes JOIN users ON users.id = user_id"
                        " ORDER BY user_id")
              << '\n';
}
//! [a-shared-key]
