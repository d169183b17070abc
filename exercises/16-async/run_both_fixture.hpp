// Two queries that run_both runs, on a shop of their own.
#pragma once

#include "06-pooling/test_threads.hpp"
#include "held.hpp"
#include "run_both.hpp"
#include "watched_shop.hpp"

#include <atomic>
#include <stdexcept>
#include <string>

namespace async::cases::both {

/// Two queries that take turns: the first begins, the second runs from its beginning to
/// its end, the first goes on. A turn that does not come is not waited for for ever.
class Turns {
public:
    void let_the_second_run()
    {
        first_has_begun_ = true;
        comes_true([this] { return second_has_ended_.load(); });
    }
    void wait_for_the_first() const
    {
        comes_true([this] { return first_has_begun_.load(); });
    }
    void second_ends() { second_has_ended_ = true; }

private:
    std::atomic<bool> first_has_begun_ = false;
    std::atomic<bool> second_has_ended_ = false;
};

struct Fixture {
    WatchedShop shop;
    WorkerThreads threads{2, 8};
    Turns turns;

    explicit Fixture(int connections = 2) : shop(connections)
    {
        shop.pool().borrow().session()
            << "CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT)";
    }

    /// "1 and 2", or the error that came instead.
    std::string run(Query const& first, Query const& second)
    {
        std::string text;
        std::string const error = answer([&] {
            Both const both = run_both(shop.pool(), threads, first, second);
            text = std::to_string(both.first) + " and " + std::to_string(both.second);
            return 0;
        });
        return error == "0" ? text : error;
    }

    /// The second query, in its turn.
    Query in_turn(Query const& query)
    {
        return [this, query](soci::session& sql) {
            turns.wait_for_the_first();
            pooling::cases::ScopeExit const at_the_end([this] { turns.second_ends(); });
            return query(sql);
        };
    }

    int count(std::string const& table)
    {
        int rows = 0;
        shop.pool().borrow().session() << "SELECT count(*) FROM " << table,
            soci::into(rows);
        return rows;
    }
};

inline int count_orders(soci::session& sql)
{
    int orders = 0;
    sql << "SELECT count(*) FROM order_rows", soci::into(orders);
    return orders;
}

inline int add_visit(soci::session& sql)
{
    int id = 0;
    sql << "INSERT INTO visits (page) VALUES ('start') RETURNING id", soci::into(id);
    return id;
}

inline int fail(soci::session&)
{
    throw std::runtime_error("no");
}

}  // namespace async::cases::both
