// A shop for the cases: a test sees when its orders are read, and by whom.
#pragma once

#include "06-pooling/engine/pool.hpp"
#include "16-async/engine/sql_function.hpp"
#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/files.hpp"

#include <functional>
#include <string>

namespace async::cases {

using namespace std::chrono_literals;

/// Four orders: of user 17 one of 900 cents; of 41 two, of 300 and 1200; of 230 one of
/// 100 cents. A pool of at most `connections`.
class WatchedShop {
public:
    /// Called by the thread that reads `orders`, once in each statement. It must not
    /// throw. Set it while nothing runs.
    std::function<void()> at_query = [] {};

    explicit WatchedShop(int connections) : pool_(options(connections))
    {
        pooling::Lease const lease = pool_.borrow();
        soci::session& sql = lease.session();
        sql << "CREATE TABLE order_rows (id INTEGER PRIMARY KEY, user_id INTEGER,"
               " cents INTEGER)";
        sql << "CREATE VIEW orders AS SELECT * FROM order_rows"
               " WHERE (SELECT at_query()) = 1";
        sql << "INSERT INTO order_rows (user_id, cents)"
               " VALUES (17, 900), (41, 300), (41, 1200), (230, 100)";
    }

    pooling::Pool& pool() { return pool_; }

    std::string in_use() const
    {
        return std::to_string(pool_.statistics().in_use) + " in use";
    }

    void drop_orders() { pool_.borrow().session() << "DROP VIEW orders"; }

private:
    pooling::PoolOptions options(int connections)
    {
        pooling::PoolOptions options;
        options.open = [this](soci::session& sql) {
            workbook::open_database(sql, folder_ / "shop.db");
        };
        options.set_up = [this](soci::session& sql) {
            add_function(sql, "at_query", [this] { at_query(); });
        };
        options.size = connections;
        options.max_overflow = 0;
        options.timeout = 3s;
        return options;
    }

    workbook::ScratchFolder folder_;
    pooling::Pool pool_;
};

/// What `call()` returns, as text, or the kind of error that it throws.
template <typename Call>
std::string answer(Call&& call)
{
    try {
        return std::to_string(call());
    } catch (soci::soci_error const& error) {
        // Without the function of SOCI that it comes from, which is named first.
        std::string const text = error.get_error_message();
        std::size_t const colon = text.find(": ");
        return "soci_error: " +
               (colon == std::string::npos ? text : text.substr(colon + 2));
    } catch (std::runtime_error const& error) {
        return std::string("runtime_error: ") + error.what();
    } catch (int error) {
        return "the number " + std::to_string(error);
    }
}

}  // namespace async::cases
