#include "lesson_tables.hpp"

//! [create-profiles]
void create_profiles(soci::session& sql)
{
    sql << "CREATE TABLE profiles ("
           " id      INTEGER PRIMARY KEY,"
           " user_id INTEGER NOT NULL UNIQUE REFERENCES users (id) ON DELETE CASCADE,"
           " bio     TEXT    NOT NULL)";
}
//! [create-profiles]

//! [create-reviews]
void create_reviews(soci::session& sql)
{
    sql << "CREATE TABLE reviews ("
           " id         INTEGER PRIMARY KEY,"
           " product_id INTEGER NOT NULL REFERENCES products (id) ON DELETE CASCADE,"
           " user_id    INTEGER REFERENCES users (id) ON DELETE SET NULL,"
           " stars      INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5))";
    sql << "CREATE INDEX reviews_by_product ON reviews (product_id)";
    sql << "CREATE INDEX reviews_by_user ON reviews (user_id)";
}
//! [create-reviews]

//! [create-categories]
void create_categories(soci::session& sql)
{
    sql << "CREATE TABLE categories ("
           " id        INTEGER PRIMARY KEY,"
           " parent_id INTEGER REFERENCES categories (id) ON DELETE RESTRICT,"
           " name      TEXT NOT NULL,"
           " CHECK (parent_id <> id))";
    sql << "CREATE INDEX categories_by_parent ON categories (parent_id)";
    sql << "INSERT INTO categories (id, parent_id, name) VALUES"
           " (1, NULL, 'Home'), (2, 1, 'Lighting'), (3, 2, 'Desk lamps'),"
           " (4, 1, 'Kitchen'), (5, NULL, 'Office'), (6, 5, 'Paper')";
}
//! [create-categories]
