// Lesson 03: one repository and one exercise, on each database.
#include "matrix_database.hpp"

#include "03-crud/prepare_counter.hpp"
#include "03-crud/product_repository.hpp"
#include "03-crud/user_repository.hpp"
#include "workbook/check_same.hpp"

#include <doctest/doctest.h>

#include <string>

namespace servers::cases {

namespace {

struct Users : OpenDatabase {
    Users() { crud::create_users(sql); }

    // "1 ada@x Ada 555", "-" for no phone; "none" for no user
    std::string shown(std::optional<crud::User> const& user)
    {
        return user ? std::to_string(user->id) + " " + user->email + " " + user->name +
                          " " + user->phone.value_or("-")
                    : "none";
    }
};

struct Products : OpenDatabase {
    Products() { crud::create_products_table(sql); }

    std::string names()
    {
        std::string text;
        for (crud::Product const& one : crud::list_products(sql, 100, 0)) {
            text += (text.empty() ? "" : ", ") + one.name;
        }
        return text;
    }
};

}  // namespace

TEST_CASE("03: a user is added, read, listed, changed and deleted")
{
    Users users;
    long long const ada =
        crud::add_user(users.sql, {.email = "ada@x", .name = "Ada", .phone = "555"});
    long long const bo = crud::add_user(users.sql, {.email = "bo@x", .name = "Bo"});
    CHECK_SAME(users.shown(crud::get_user(users.sql, ada)), "1 ada@x Ada 555");
    CHECK_SAME(users.shown(crud::get_user_by_email(users.sql, "bo@x")), "2 bo@x Bo -");
    CHECK_SAME(users.shown(crud::get_user(users.sql, 7)), "none");
    auto const page = crud::list_users(users.sql, 1, 1);
    REQUIRE(page.size() == 1);
    CHECK(page[0].id == bo);

    CHECK(crud::update_user(users.sql, ada, {.name = "Ada L.", .phone = {{}}}));
    CHECK_SAME(users.shown(crud::get_user(users.sql, ada)), "1 ada@x Ada L. -");
    CHECK(crud::delete_user(users.sql, ada));
    CHECK_FALSE(crud::delete_user(users.sql, ada));
    CHECK_FALSE(crud::update_user(users.sql, ada, {.name = "nobody"}));
}

TEST_CASE("03: an update that changes nothing still finds the user")
{
    Users users;
    long long const id = crud::add_user(users.sql, {.email = "ada@x", .name = "Ada"});
    CHECK(crud::update_user(users.sql, id, {.name = "Ada"}));
}

TEST_CASE("03: an e-mail that is taken is refused by its own exception")
{
    Users users;
    crud::add_user(users.sql, {.email = "ada@x", .name = "Ada"});
    long long const bo = crud::add_user(users.sql, {.email = "bo@x", .name = "Bo"});
    CHECK_THROWS_AS(crud::add_user(users.sql, {.email = "ada@x", .name = "Other"}),
                    crud::EmailTaken);
    CHECK_THROWS_AS(crud::update_user(users.sql, bo, {.email = "ada@x"}),
                    crud::EmailTaken);
    CHECK_SAME(users.ask("SELECT count(*) FROM users"), "2");
}

TEST_CASE("03: texts are kept and compared byte by byte")
{
    Users users;
    std::string const name =
        "'); DROP TABLE users; -- \"\\ :name \xF0\x9F\x98\x80\n\t\x01";
    long long const id = crud::add_user(users.sql, {.email = "ada@x", .name = name});
    CHECK(crud::get_user(users.sql, id)->name == name);
    for (std::string const email : {"ADA@x", "ada@x ",
                                    "\xC3\xA4"
                                    "da@x"}) {
        CHECK_FALSE(crud::get_user_by_email(users.sql, email));
        crud::add_user(users.sql, {.email = email, .name = "another"});
    }
}

TEST_CASE("03: ids of 64 bits are kept")
{
    Users users;
    users.sql << "INSERT INTO users (id, email, name) VALUES (5000000000, 'b@x', 'B')";
    CHECK(crud::get_user(users.sql, 5'000'000'000)->id == 5'000'000'000);
}

TEST_CASE("03: the exercise's repository keeps its contract")
{
    Products products;
    soci::session& sql = products.sql;
    long long const lamp = crud::add_product(sql, {"LAMP-1", "Lamp", "A lamp", 2450});
    long long const pen = crud::add_product(sql, {"PEN-1", "Pen", {}, 5'000'000'000});
    CHECK(crud::get_product(sql, pen) ==
          crud::Product{pen, "PEN-1", "Pen", std::nullopt, 5'000'000'000});
    CHECK(crud::get_product_by_sku(sql, "LAMP-1")->id == lamp);
    CHECK_FALSE(crud::get_product_by_sku(sql, "lamp-1"));
    CHECK_THROWS_AS(crud::add_product(sql, {"PEN-1", "Pencil", {}, 1}), crud::SkuTaken);
    CHECK_THROWS_AS(crud::update_product(sql, lamp, {.sku = "PEN-1"}), crud::SkuTaken);
    crud::ProductChanges changes;
    changes.description.emplace();
    CHECK(crud::update_product(sql, lamp, changes));
    CHECK_FALSE(crud::get_product(sql, lamp)->description);
    CHECK(crud::delete_product(sql, pen));
    CHECK_SAME(products.names(), "Lamp");
}

TEST_CASE("03: add_products adds all or nothing")
{
    Products products;
    crud::PrepareCounter const prepared(products.sql);
    crud::add_products(products.sql, {{"A", "a", {}, 1}, {"B", "b", {}, 2}});
    CHECK(prepared.count() == 1);
    CHECK_SAME(products.names(), "a, b");
    CHECK_THROWS_AS(
        crud::add_products(products.sql, {{"C", "c", {}, 1}, {"B", "again", {}, 2}}),
        crud::SkuTaken);
    CHECK_SAME(products.names(), "a, b");
}

TEST_CASE("03: an error that is no UNIQUE passes through as it is")
{
    Products products;
    CHECK_THROWS_AS(crud::add_product(products.sql, {"A", "", {}, 1}),
                    soci::soci_error);
    CHECK_SAME(products.names(), "");
}

TEST_CASE("03: a transaction sees one state of the database from its first statement")
{
    Users users;
    soci::session other;
    users.open(other);
    users.sql.begin();
    CHECK_SAME(users.ask("SELECT count(*) FROM users"), "0");
    crud::add_user(other, {.email = "ada", .name = "Ada"});
    CHECK_SAME(users.ask("SELECT count(*) FROM users"), "0");
    users.sql.commit();
    CHECK_SAME(users.ask("SELECT count(*) FROM users"), "1");
}

TEST_CASE("03: a row with an id of its own moves the next id, except on PostgreSQL")
{
    Users users;
    users.sql << "INSERT INTO users (id, email, name) VALUES (41, 'b@x', 'B')";
    long long const next = crud::add_user(users.sql, {.email = "ada@x", .name = "Ada"});
    CHECK(next == (under_test() == DatabaseKind::postgresql ? 1 : 42));
}

TEST_CASE("03: MariaDB compares texts by another rule where no collation is named")
{
    OpenDatabase database;
    database.run(
        "CREATE TABLE names (name VARCHAR(20)); INSERT INTO names VALUES ('ada')");
    CHECK_SAME(database.ask("SELECT count(*) FROM names WHERE name = 'ADA '"),
               under_test() == DatabaseKind::mysql ? "1" : "0");
}

}  // namespace servers::cases
