// A shop for the cases: a test sees when its orders are read, and by whom.
#pragma once

#include "06-pooling/engine/pool.hpp"
#include "16-async/engine/sql_function.hpp"
#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/files.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

#include <chrono>
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

    /// Called by the thread that opens a connection. It may throw.
    std::function<void()> at_open = [] {};

    /// Called by the thread that gives a connection back, before the pool has it again,
    /// when `orders` was read. It must not throw. Set it while nothing runs.
    std::function<void()> at_give_back;

    explicit WatchedShop(int connections, std::chrono::milliseconds timeout = 3s)
        : pool_(options(connections, timeout))
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
    pooling::PoolOptions options(int connections, std::chrono::milliseconds timeout)
    {
        pooling::PoolOptions options;
        options.open = [this](soci::session& sql) {
            at_open();
            workbook::open_database(sql, folder_ / "shop.db");
        };
        options.set_up = [this](soci::session& sql) {
            add_function(sql, "at_query", [this, &sql] {
                at_query();
                if (at_give_back) {
                    begin_to_watch(sql);
                }
            });
        };
        options.size = connections;
        options.max_overflow = 0;
        options.timeout = timeout;
        return options;
    }

    // Leaves a transaction open. The lease rolls it back as it ends, and SQLite tells.
    void begin_to_watch(soci::session& sql)
    {
        sqlite_api::sqlite3* const connection =
            static_cast<soci::sqlite3_session_backend*>(sql.get_backend())->conn_;
        sqlite_api::sqlite3_rollback_hook(
            connection,
            [](void* self) { static_cast<WatchedShop*>(self)->at_give_back(); }, this);
        sqlite_api::sqlite3_exec(connection, "BEGIN", nullptr, nullptr, nullptr);
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
    } catch (pooling::PoolTimeout const&) {
        return "PoolTimeout";
    } catch (std::runtime_error const& error) {
        return std::string("runtime_error: ") + error.what();
    } catch (int error) {
        return "the number " + std::to_string(error);
    }
}

}  // namespace async::cases
