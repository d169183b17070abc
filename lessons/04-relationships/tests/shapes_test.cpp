// What the chapter says of one to one, and of a table that refers to itself.
#include "answers.cpp"  // the lesson's program is no library to link
#include "category_tree.cpp"
#include "lesson_tables.cpp"
#include "one_to_one.cpp"

#include "workbook/check_same.hpp"

#include <doctest/doctest.h>

#include <string>

namespace relationships {

namespace {

// What the database says, without the name of SOCI's function in front.
std::string verdict(soci::session& sql, std::string const& statement)
{
    std::string const text = answer_to(sql, statement);
    std::size_t const colon = text.starts_with("sqlite3_") ? text.find(": ") : 0;
    return colon == 0 ? text : text.substr(colon + 2);
}

std::string const foreign_key_failed = "FOREIGN KEY constraint failed";

struct Profiles : Shop {
    Profiles()
    {
        create_profiles(sql);
        sql << "INSERT INTO profiles (user_id, bio) VALUES (1, 'reads'), (2, 'sings')";
    }
};

struct Categories : Shop {
    Categories() { create_categories(sql); }
};

}  // namespace

TEST_SUITE_BEGIN("one to one");

TEST_CASE_FIXTURE(Profiles, "a profile is found from its user and its user from it")
{
    CHECK_SAME(bio_of(sql, "Ada").value_or("none"), "reads");
    CHECK_SAME(listed(sql,
                      "SELECT name FROM profiles JOIN users ON users.id = user_id"
                      " WHERE bio = 'sings'"),
               "Béla");
}

TEST_CASE_FIXTURE(Profiles, "bio_of is empty without a profile and without a user")
{
    CHECK_SAME(bio_of(sql, "Chioma").value_or("none"), "none");
    CHECK_SAME(bio_of(sql, "Nobody").value_or("none"), "none");
}

TEST_CASE_FIXTURE(Profiles, "a user has one profile at most by INSERT and by UPDATE")
{
    std::string const refused = "UNIQUE constraint failed: profiles.user_id";
    CHECK_SAME(verdict(sql, "INSERT INTO profiles (user_id, bio) VALUES (1, 'x')"),
               refused);
    CHECK_SAME(verdict(sql, "UPDATE profiles SET user_id = 1 WHERE bio = 'sings'"),
               refused);
}

TEST_CASE_FIXTURE(Profiles, "a profile belongs to a user who exists")
{
    CHECK_SAME(verdict(sql, "INSERT INTO profiles (user_id, bio) VALUES (99, 'x')"),
               foreign_key_failed);
    CHECK_SAME(verdict(sql, "INSERT INTO profiles (bio) VALUES ('x')"),
               "NOT NULL constraint failed: profiles.user_id");
}

TEST_CASE_FIXTURE(Profiles, "a profile goes with its user")
{
    sql << "INSERT INTO users (id, email, name) VALUES (6, 'f@shop.example', 'Fritz')";
    sql << "INSERT INTO profiles (user_id, bio) VALUES (6, 'paints')";
    sql << "DELETE FROM users WHERE id = 6";
    CHECK_SAME(listed(sql, "SELECT bio FROM profiles ORDER BY bio"), "reads, sings");
}

TEST_CASE_FIXTURE(Profiles, "UNIQUE brings the index that finds a profile by its user")
{
    std::string plan;
    int number = 0;
    sql << "EXPLAIN QUERY PLAN SELECT bio FROM profiles WHERE user_id = 1",
        soci::into(number), soci::into(number), soci::into(number), soci::into(plan);
    CHECK_SAME(plan,
               "SEARCH profiles USING INDEX sqlite_autoindex_profiles_1 (user_id=?)");
}

TEST_CASE_FIXTURE(Shop, "a shared key that is left out is refused WITHOUT ROWID")
{
    sql << "CREATE TABLE notes (user_id INTEGER PRIMARY KEY REFERENCES users (id),"
           " text TEXT) WITHOUT ROWID";
    CHECK_SAME(verdict(sql, "INSERT INTO notes (text) VALUES ('for nobody')"),
               "NOT NULL constraint failed: notes.user_id");
    CHECK_SAME(verdict(sql, "INSERT INTO notes VALUES (1, 'for Ada')"), "done");
}

TEST_SUITE_END();

TEST_SUITE_BEGIN("self-reference");

TEST_CASE_FIXTURE(Categories, "a category is found from its parent and from its child")
{
    CHECK_SAME(
        listed(sql, "SELECT name FROM categories WHERE parent_id = 1 ORDER BY name"),
        "Kitchen, Lighting");
    CHECK_SAME(listed(sql,
                      "SELECT parent.name FROM categories AS child JOIN categories AS"
                      " parent ON parent.id = child.parent_id WHERE child.id = 3"),
               "Lighting");
}

TEST_CASE_FIXTURE(Categories, "the parent of a category exists and is another one")
{
    CHECK_SAME(verdict(sql, "UPDATE categories SET parent_id = 99 WHERE id = 4"),
               foreign_key_failed);
    CHECK_SAME(verdict(sql, "UPDATE categories SET parent_id = 4 WHERE id = 4"),
               "CHECK constraint failed: parent_id <> id");
}

TEST_CASE_FIXTURE(Categories, "a category with children stays and one without goes")
{
    CHECK_SAME(verdict(sql, "DELETE FROM categories WHERE id = 2"), foreign_key_failed);
    CHECK_SAME(verdict(sql, "DELETE FROM categories WHERE id = 3"), "done");
    CHECK_SAME(verdict(sql, "DELETE FROM categories WHERE id = 2"), "done");
}

TEST_CASE_FIXTURE(Categories, "tree puts children directly after their parent")
{
    // A blank sorts before '/', and "Home office" would come between Home and its own.
    sql << "INSERT INTO categories (id, name) VALUES (7, 'Home office')";
    CHECK_SAME(tree(sql),
               "Home\n  Kitchen\n  Lighting\n    Desk lamps\nHome office\n"
               "Office\n  Paper\n");
}

TEST_CASE_FIXTURE(Categories, "path_of begins at the top whatever the ids are")
{
    sql << "INSERT INTO categories (id, parent_id, name) VALUES (-5, 3, 'Red ones')";
    CHECK_SAME(path_of(sql, -5), "Home > Lighting > Desk lamps > Red ones");
    CHECK_SAME(path_of(sql, 1), "Home");
    CHECK_SAME(path_of(sql, 99), "");
}

TEST_CASE_FIXTURE(Categories, "a longer cycle is refused by no rule of the table")
{
    CHECK_SAME(verdict(sql, "UPDATE categories SET parent_id = 3 WHERE id = 1"),
               "done");
    CHECK_SAME(listed(sql, "SELECT \"table\" FROM pragma_foreign_key_check"), "");
    CHECK_SAME(tree(sql), "Office\n  Paper\n");
}

TEST_CASE_FIXTURE(Categories, "path_of ends in a cycle and the way down does not")
{
    sql << "UPDATE categories SET parent_id = 3 WHERE id = 1";
    CHECK_SAME(path_of(sql, 1), "Lighting > Desk lamps > Home");
    // 100 rows, where there are six categories; without LIMIT they would not end.
    CHECK_SAME(listed(sql,
                      "WITH RECURSIVE down (id) AS (SELECT 1 UNION ALL"
                      " SELECT child.id FROM down JOIN categories AS child"
                      " ON child.parent_id = down.id LIMIT 100)"
                      " SELECT CAST(count(*) AS TEXT) FROM down"),
               "100");
}

TEST_SUITE_END();

}  // namespace relationships
