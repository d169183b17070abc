// Exercise 05, task 3, stretch, 25 minutes: the cases.
// Edit: strict_mode.cpp
#include "strict_mode.hpp"
#include "test_shop.hpp"

#include <stdexcept>
#include <string>
#include <vector>

namespace n_plus_one {

using namespace cases;

namespace {

int users_in(Shop& shop)
{
    int count = 0;
    shop.sql << "SELECT count(*) FROM users", soci::into(count);
    return count;
}

}  // namespace

TEST_SUITE_BEGIN("3 strict_mode");

TEST_CASE("StrictMode refuses a query")
{
    Shop shop;
    StrictMode const strict(shop.sql);

    INFO("Expected: a query throws soci::soci_error");
    CHECK_THROWS_AS(users_in(shop), soci::soci_error);
}

TEST_CASE("StrictMode refuses an insert and leaves nothing of it")
{
    Shop shop;
    StrictMode const strict(shop.sql);
    shop.log.clear();

    INFO("Expected: an insert throws soci::soci_error, and none runs");
    CHECK_THROWS_AS(shop.sql << "INSERT INTO groups (name) VALUES ('late')",
                    soci::soci_error);
    CHECK(shop.log.count_of("INSERT") == 0);
}

TEST_CASE("StrictMode refuses an update and a delete of all rows")
{
    Shop shop;
    {
        StrictMode const strict(shop.sql);
        INFO("Expected: both throw soci::soci_error, and neither runs");
        CHECK_THROWS_AS(shop.sql << "UPDATE products SET price_cents = 0",
                        soci::soci_error);
        CHECK_THROWS_AS(shop.sql << "DELETE FROM user_groups", soci::soci_error);
    }

    int left = 0;
    shop.sql << "SELECT (SELECT count(*) FROM products WHERE price_cents > 0)"
                " + (SELECT count(*) > 0 FROM user_groups)",
        soci::into(left);
    CHECK(left == 7);
}

TEST_CASE("StrictMode refuses a statement that was prepared before")
{
    Shop shop;
    int id = 1;
    std::string name;
    soci::statement find = (shop.sql.prepare << "SELECT name FROM users WHERE id = :id",
                            soci::use(id), soci::into(name));
    find.execute(true);
    StrictMode const strict(shop.sql);
    shop.log.clear();

    id = 2;
    INFO("Expected: executing it again throws soci::soci_error, and nothing runs");
    CHECK_THROWS_AS(find.execute(true), soci::soci_error);
    CHECK(shop.log.count() == 0);
    CHECK(name == "Ada");
}

TEST_CASE("StrictMode stops a loop that goes back to the database")
{
    Shop shop;
    std::vector<int> ids(10);
    shop.sql << "SELECT id FROM orders ORDER BY id", soci::into(ids);
    shop.log.clear();

    auto const page = [&] {
        StrictMode const strict(shop.sql);
        for (int const id : ids) {
            int items = 0;
            shop.sql << "SELECT count(*) FROM order_items WHERE order_id = :id",
                soci::use(id), soci::into(items);
        }
    };

    INFO("Expected: soci::soci_error from the loop's first turn, and no statement");
    CHECK_THROWS_AS(page(), soci::soci_error);
    CHECK(shop.log.count() == 0);
}

TEST_CASE("StrictMode lets a transaction commit and another roll back")
{
    Shop shop;
    soci::transaction kept(shop.sql);
    shop.sql << "INSERT INTO groups (name) VALUES ('kept')";
    StrictMode const strict(shop.sql);
    shop.log.clear();

    INFO("Expected: BEGIN, COMMIT, ROLLBACK, SAVEPOINT and RELEASE are not refused");
    CHECK_NOTHROW(kept.commit());
    CHECK_NOTHROW(shop.sql.begin());
    CHECK_NOTHROW(shop.sql.rollback());
    CHECK_NOTHROW(shop.sql << "SAVEPOINT here");
    CHECK_NOTHROW(shop.sql << "RELEASE here");
    CHECK(shop.log.count_of("COMMIT") == 1);
    CHECK(shop.log.count_of("ROLLBACK") == 1);
}

TEST_CASE("StrictMode leaves other sessions alone")
{
    Shop shop;
    Shop other;
    StrictMode const strict(shop.sql);

    CHECK(users_in(other) == 5);
}

TEST_CASE("StrictMode lets the session go when it ends")
{
    Shop shop;
    int id = 2;
    std::string name;
    soci::statement find = (shop.sql.prepare << "SELECT name FROM users WHERE id = :id",
                            soci::use(id), soci::into(name));
    {
        StrictMode const strict(shop.sql);
        try {
            find.execute(true);
        } catch (soci::soci_error const&) {
            // Refused, as another case asks; it is not to be spoilt by that.
        }
    }

    INFO("Expected: new statements run, and those that were prepared before");
    CHECK_NOTHROW(find.execute(true));
    CHECK(name == "Béla");
    CHECK_NOTHROW(users_in(shop));
}

TEST_CASE("StrictMode lets the session go when an exception ends it")
{
    Shop shop;
    try {
        StrictMode const strict(shop.sql);
        throw std::runtime_error("half-way");
    } catch (std::runtime_error const&) {
    }

    CHECK_NOTHROW(users_in(shop));
}

TEST_CASE("StrictMode can be used again on the same session")
{
    Shop shop;
    for (int round = 0; round < 2; ++round) {
        {
            StrictMode const strict(shop.sql);
            CHECK_THROWS_AS(users_in(shop), soci::soci_error);
        }
        CHECK(users_in(shop) == 5);
    }
}

TEST_SUITE_END();

}  // namespace n_plus_one
