// Exercise 06, task 2, core, 10 minutes: the cases.
// Edit: order_count.cpp
// Uses: is_alive.cpp check_in.cpp check_out.cpp reset_session.cpp lease.cpp
#include "order_count.hpp"

#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/files.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

namespace pooling::cases {

namespace {

// Lends the only connection to a shop, and counts.
struct OneConnection : Lender {
    std::unique_ptr<Connection> idle;
    int borrowed = 0;
    int came_back = 0;

    std::unique_ptr<Connection> lend()
    {
        if (!idle) {
            throw std::logic_error("the only connection is in use");
        }
        ++borrowed;
        return std::move(idle);
    }
    void take_back(std::unique_ptr<Connection> connection) noexcept override
    {
        ++came_back;
        idle = std::move(connection);
    }
    void discard(std::unique_ptr<Connection> connection) noexcept override
    {
        take_back(std::move(connection));
    }
};

struct Fixture {
    workbook::ScratchFolder folder;
    std::shared_ptr<OneConnection> lender = std::make_shared<OneConnection>();
    int opened = 0;
    Connections connections{[this](soci::session& sql) {
                                ++opened;
                                workbook::open_database(sql, folder / "shop.db");
                            },
                            [this] { return Lease(lender->lend(), lender); }};

    Fixture()
    {
        auto connection = std::make_unique<Connection>();
        workbook::open_database(connection->sql, folder / "shop.db");
        connection->sql << "CREATE TABLE orders"
                           " (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL)";
        connection->sql << "INSERT INTO orders (id, user_id)"
                           " VALUES (1, 17), (2, 41), (3, 41), (4, 230),"
                           " (5, 0), (6, -7), (7, -7), (8, 5000000000)";
        lender->idle = std::move(connection);
    }

    // "1 borrowed, 1 came back, 0 opened"
    std::string in_words() const
    {
        return std::to_string(lender->borrowed) + " borrowed, " +
               std::to_string(lender->came_back) + " came back, " +
               std::to_string(opened) + " opened";
    }

    std::string count(long long user_id)
    {
        try {
            return std::to_string(order_count(user_id, connections)) + " orders";
        } catch (soci::soci_error const&) {
            return "a soci_error";
        } catch (std::logic_error const& error) {
            return error.what();
        }
    }
};

}  // namespace

TEST_SUITE_BEGIN("2 order_count");

TEST_CASE("order_count borrows a connection and opens none")
{
    Fixture fixture;

    CHECK_SAME(fixture.count(41), "2 orders");
    CHECK_SAME(fixture.in_words(), "1 borrowed, 1 came back, 0 opened");
}

TEST_CASE("order_count counts the orders of one user")
{
    Fixture fixture;

    CHECK_SAME(fixture.count(17), "1 orders");
    CHECK_SAME(fixture.count(41), "2 orders");
    CHECK_SAME(fixture.count(5), "0 orders");
    CHECK_SAME(fixture.count(0), "1 orders");
    CHECK_SAME(fixture.count(-7), "2 orders");
    CHECK_SAME(fixture.count(5'000'000'000), "1 orders");
    INFO("2 to the power of 32, and 17");
    CHECK_SAME(fixture.count(4'294'967'313), "0 orders");
}

TEST_CASE("order_count answers a hundred requests on one connection")
{
    Fixture fixture;

    for (int request = 0; request < 100; ++request) {
        CHECK_SAME(fixture.count(41), "2 orders");
    }
    CHECK_SAME(fixture.in_words(), "100 borrowed, 100 came back, 0 opened");
}

TEST_CASE("order_count uses the connection as long as it is borrowed and no longer")
{
    // The lender closes what comes back. An answer that goes on with it finds out.
    struct ClosesAtOnce : OneConnection {
        void take_back(std::unique_ptr<Connection> connection) noexcept override
        {
            connection->sql.close();
            OneConnection::take_back(std::move(connection));
        }
    };
    Fixture fixture;
    auto const closing = std::make_shared<ClosesAtOnce>();
    closing->idle = fixture.lender->lend();
    fixture.connections.borrow = [&] { return Lease(closing->lend(), closing); };

    CHECK_SAME(fixture.count(41), "2 orders");
}

TEST_CASE("order_count gives the connection back when the query fails")
{
    Fixture fixture;
    fixture.lender->idle->sql << "DROP TABLE orders";

    CHECK_SAME(fixture.count(41), "a soci_error");
    CHECK_SAME(fixture.in_words(), "1 borrowed, 1 came back, 0 opened");
}

TEST_CASE("order_count opens none when there is none to borrow")
{
    Fixture fixture;
    auto const elsewhere = fixture.lender->lend();

    CHECK_SAME(fixture.count(41), "the only connection is in use");
    CHECK_SAME(fixture.in_words(), "1 borrowed, 0 came back, 0 opened");
}

TEST_SUITE_END();

}  // namespace pooling::cases
