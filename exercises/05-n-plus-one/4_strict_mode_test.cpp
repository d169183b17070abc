// Exercise 05, task 4, stretch, 25 minutes: the cases.
// Edit: strict_mode.cpp
#include "strict_mode.hpp"
#include "test_shop.hpp"

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace n_plus_one::cases {

namespace {

int users_in(Shop& shop)
{
    int count = 0;
    shop.sql << "SELECT count(*) FROM users", soci::into(count);
    return count;
}

// The statement as text, with what became of it: "DELETE FROM notes: soci_error".
std::string sent(Shop& shop, std::string const& statement)
{
    return statement + ": " + thrown_by([&] { shop.sql << statement; });
}

std::string with_count(int count, std::string const& what)
{
    return std::to_string(count) + " " + what;
}

}  // namespace

TEST_SUITE_BEGIN("4 strict_mode");

TEST_CASE("StrictMode refuses a query")
{
    Shop shop;
    StrictMode const strict(shop.sql);

    CHECK_SAME("a query: " + thrown_by([&] { users_in(shop); }), "a query: soci_error");
}

TEST_CASE("StrictMode refuses an insert and leaves nothing of it")
{
    Shop shop;
    {
        StrictMode const strict(shop.sql);
        CHECK_SAME(sent(shop, "INSERT INTO groups (name) VALUES ('late')"),
                   "INSERT INTO groups (name) VALUES ('late'): soci_error");
    }

    int late = 0;
    shop.sql << "SELECT count(*) FROM groups WHERE name = 'late'", soci::into(late);
    CHECK_SAME(with_count(late, "groups named late"), "0 groups named late");
}

TEST_CASE("StrictMode refuses an update and a delete of all rows")
{
    Shop shop;
    // No other table refers to this one, so deleting all of it reads none of it.
    shop.sql << "CREATE TABLE notes (text TEXT)";
    shop.sql << "INSERT INTO notes VALUES ('pack the lamp')";
    {
        StrictMode const strict(shop.sql);
        for (std::string const statement :
             {"UPDATE products SET price_cents = 0", "DELETE FROM user_groups",
              "UPDATE notes SET text = 'packed'", "DELETE FROM notes"}) {
            CHECK_SAME(sent(shop, statement), statement + ": soci_error");
        }
    }

    std::string left;
    shop.sql
        << "SELECT (SELECT count(*) FROM products WHERE price_cents > 0) ||"
           " ' priced, ' || (SELECT count(*) FROM user_groups) || ' in groups, ' ||"
           " (SELECT count(*) FROM notes WHERE text = 'pack the lamp') || ' note'",
        soci::into(left);
    CHECK_SAME(left, "6 priced, 6 in groups, 1 note");
}

TEST_CASE("StrictMode refuses to read or change the schema")
{
    Shop shop;
    StrictMode const strict(shop.sql);

    for (std::string const statement :
         {"SELECT name FROM sqlite_master", "CREATE TABLE late (id INTEGER)",
          "DROP TABLE user_groups"}) {
        CHECK_SAME(sent(shop, statement), statement + ": soci_error");
    }
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

    id = 2;
    CHECK_SAME("executed again: " + thrown_by([&] { find.execute(true); }),
               "executed again: soci_error");
    CHECK_SAME("the last name read is " + name, "the last name read is Ada");
}

TEST_CASE("StrictMode stops a loop that goes back to the database")
{
    Shop shop;
    std::vector<int> ids(10);
    shop.sql << "SELECT id FROM orders ORDER BY id", soci::into(ids);
    shop.log.clear();

    int turns = 0;
    auto const page = [&] {
        StrictMode const strict(shop.sql);
        for (int const id : ids) {
            ++turns;
            int items = 0;
            shop.sql << "SELECT count(*) FROM order_items WHERE order_id = :id",
                soci::use(id), soci::into(items);
        }
    };

    CHECK_SAME("the loop: " + thrown_by(page), "the loop: soci_error");
    CHECK_SAME("stopped in turn " + std::to_string(turns), "stopped in turn 1");
    CHECK_SAME(with_count(static_cast<int>(shop.log.rows()), "rows were read"),
               "0 rows were read");
}

TEST_CASE("StrictMode lets a transaction commit and another roll back")
{
    Shop shop;
    soci::transaction kept(shop.sql);
    shop.sql << "INSERT INTO groups (name) VALUES ('kept')";
    StrictMode const strict(shop.sql);
    shop.log.clear();

    CHECK_SAME("COMMIT: " + thrown_by([&] { kept.commit(); }), "COMMIT: no soci_error");
    CHECK_SAME("BEGIN: " + thrown_by([&] { shop.sql.begin(); }),
               "BEGIN: no soci_error");
    CHECK_SAME("ROLLBACK: " + thrown_by([&] { shop.sql.rollback(); }),
               "ROLLBACK: no soci_error");
    CHECK_SAME("COMMIT ran " + std::to_string(shop.log.count_of("COMMIT")) +
                   " time, ROLLBACK " + std::to_string(shop.log.count_of("ROLLBACK")),
               "COMMIT ran 1 time, ROLLBACK 1");
    CHECK_SAME(sent(shop, "SAVEPOINT here"), "SAVEPOINT here: no soci_error");
    CHECK_SAME(sent(shop, "ROLLBACK TO here"), "ROLLBACK TO here: no soci_error");
    CHECK_SAME(sent(shop, "RELEASE here"), "RELEASE here: no soci_error");
}

TEST_CASE("StrictMode lets a transaction go on that is open when it ends")
{
    Shop shop;
    {
        soci::transaction transaction(shop.sql);
        shop.sql << "INSERT INTO groups (name) VALUES ('before')";
        {
            StrictMode const strict(shop.sql);
        }
        CHECK_SAME(sent(shop, "INSERT INTO groups (name) VALUES ('after')"),
                   "INSERT INTO groups (name) VALUES ('after'): no soci_error");
        transaction.rollback();
    }

    int left = 0;
    shop.sql << "SELECT count(*) FROM groups WHERE name IN ('before', 'after')",
        soci::into(left);
    CHECK_SAME(with_count(left, "groups after the rollback"),
               "0 groups after the rollback");
}

TEST_CASE("StrictMode leaves other sessions alone")
{
    Shop shop;
    Shop other;
    StrictMode const strict(shop.sql);

    CHECK_SAME(with_count(users_in(other), "users"), "5 users");
}

TEST_CASE("StrictMode guards two sessions each for itself")
{
    Shop shop;
    Shop other;
    std::optional<StrictMode> strict(std::in_place, shop.sql);
    {
        StrictMode const another(other.sql);
        CHECK_SAME("the other session: " + thrown_by([&] { users_in(other); }),
                   "the other session: soci_error");
    }

    CHECK_SAME("the other session: " + thrown_by([&] { users_in(other); }),
               "the other session: no soci_error");
    CHECK_SAME("the first session: " + thrown_by([&] { users_in(shop); }),
               "the first session: soci_error");

    {
        StrictMode const another(other.sql);
        strict.reset();  // the older of the two ends first
        CHECK_SAME("the first session: " + thrown_by([&] { users_in(shop); }),
                   "the first session: no soci_error");
        CHECK_SAME("the other session: " + thrown_by([&] { users_in(other); }),
                   "the other session: soci_error");
    }
    CHECK_SAME("the other session: " + thrown_by([&] { users_in(other); }),
               "the other session: no soci_error");
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
        // Another case asks whether it is refused. This one asks about afterwards.
        thrown_by([&] { find.execute(true); });
    }

    CHECK_SAME("executed again: " + thrown_by([&] { find.execute(true); }),
               "executed again: no soci_error");
    CHECK_SAME("user 2 is " + name, "user 2 is Béla");
    CHECK_SAME("a new query: " + thrown_by([&] { users_in(shop); }),
               "a new query: no soci_error");
}

TEST_CASE("StrictMode lets the session go when an exception ends it")
{
    Shop shop;
    try {
        StrictMode const strict(shop.sql);
        throw std::runtime_error("half-way");
    } catch (std::runtime_error const&) {
    }

    CHECK_SAME("a query: " + thrown_by([&] { users_in(shop); }),
               "a query: no soci_error");
}

TEST_CASE("StrictMode can be used again on the same session")
{
    Shop shop;
    for (std::string const round : {"first", "second"}) {
        {
            StrictMode const strict(shop.sql);
            CHECK_SAME(round + " time: " + thrown_by([&] { users_in(shop); }),
                       round + " time: soci_error");
        }
        CHECK_SAME(with_count(users_in(shop), "users"), "5 users");
    }
}

TEST_SUITE_END();

}  // namespace n_plus_one::cases
