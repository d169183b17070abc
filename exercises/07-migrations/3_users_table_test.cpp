// Exercise 07, task 3, core, 15 minutes: the cases.
// Edit: users_table.cpp
// Uses: plan_upgrade.cpp plan_downgrade.cpp
#include "shop_in_use.hpp"

#include "workbook/check_same.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace migrations::cases {

TEST_SUITE_BEGIN("3 users_table");

TEST_CASE("users_table lets autogenerate find the column phone")
{
    ShopInUse shop;

    auto const found = shop.found();

    INFO("Expected: add column users.phone");
    INFO("Seen: ", in_words(found));
    CHECK(std::ranges::any_of(found, [](Difference const& one) {
        return one.change == Change::add_column && one.table == "users" &&
               one.name == "phone";
    }));
}

TEST_CASE("users_table lets autogenerate find the index on phone")
{
    ShopInUse shop;
    std::string const expected = "add index users_by_phone on users (phone)";

    auto const found = shop.found();

    INFO("Expected: among what autogenerate finds: ", expected);
    INFO("Seen: ", in_words(found));
    CHECK(std::ranges::any_of(found, [&](Difference const& one) {
        // Read backwards, it finds a number just as well.
        return one.text == expected ||
               one.text == "add index users_by_phone on users (phone DESC)";
    }));
}

TEST_CASE("users_table changes nothing but the column and its index")
{
    ShopInUse shop;

    std::vector<Difference> found = shop.found();
    std::erase_if(found, [](Difference const& one) {
        return one.name == "phone" || one.name == "users_by_phone";
    });

    CHECK_SAME(in_words(found), "no difference");
}

TEST_CASE("users_table gives a revision that can be applied to a table with users")
{
    ShopInUse shop;

    shop.upgrade();

    CHECK_SAME(shop.lab.ask("SELECT group_concat(id) FROM users"), "7,8");
    CHECK_SAME(shop.lab.ask("SELECT group_concat(id) FROM orders"), "70,71");
}

TEST_CASE("users_table leaves the phone of a user who has not told it NULL")
{
    ShopInUse shop;
    shop.upgrade();

    shop.sql << "INSERT INTO users (email, name) VALUES ('c@shop.example', 'Chioma')";

    CHECK_SAME(shop.lab.ask("SELECT group_concat(quote(phone)) FROM users"),
               "NULL,NULL,NULL");
    CHECK_SAME("default of phone: " +
                   shop.lab.ask("SELECT coalesce(dflt_value, 'none') FROM"
                                " pragma_table_info('users') WHERE name = 'phone'"),
               "default of phone: none");
}

TEST_CASE("users_table keeps every sign of a phone number")
{
    for (std::string const number : {"+36 1 234 5678", "0049891234", "110"}) {
        ShopInUse shop;
        shop.upgrade();

        shop.sql << "UPDATE users SET phone = :phone WHERE id = 7", soci::use(number);

        CHECK_SAME(shop.lab.ask("SELECT typeof(phone) || ' ' || phone FROM users"
                                " WHERE id = 7"),
                   "text " + number);
    }
}

TEST_CASE("users_table lets two users have the same phone")
{
    ShopInUse shop;
    shop.upgrade();

    CHECK_SAME(shop.lab.outcome("UPDATE users SET phone = '+49 30 1234'"), "accepted");
}

TEST_CASE("users_table gives a revision after which nothing differs")
{
    ShopInUse shop;
    shop.upgrade();

    CHECK_SAME(in_words(differences(reflect(shop.sql), ShopInUse::wanted())),
               "no difference");
    CHECK_SAME(shop.lab.ask("SELECT group_concat(name) FROM pragma_table_info('users')"
                            " WHERE lower(name) = 'phone'"),
               "phone");
}

TEST_CASE("users_table gives a revision that can be taken back")
{
    ShopInUse shop;
    shop.upgrade();

    CHECK_SAME(shop.downgrade(), "");

    CHECK_SAME(in_words(differences(shop.before, reflect(shop.sql))), "no difference");
    CHECK_SAME(shop.lab.ask("SELECT group_concat(name) FROM users"), "Ada,Béla");
    CHECK_SAME(shop.lab.ask("SELECT group_concat(id) FROM orders"), "70,71");
}

TEST_SUITE_END();

}  // namespace migrations::cases
