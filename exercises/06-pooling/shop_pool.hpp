// A pool on a shop in a file, made of all that the learner has written.
#pragma once

#include "06-pooling/engine/pool.hpp"
#include "check_in.hpp"
#include "reset_session.hpp"
#include "scripted_clock.hpp"
#include "written_before.hpp"

#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/files.hpp"

#include <memory>
#include <string>

namespace pooling::cases {

using namespace std::chrono_literals;

/// A shop with four orders: of user 17 one, of 41 two, of 230 one. The pool's options
/// have no overflow and no timeout.
struct Shop {
    workbook::ScratchFolder folder;
    PoolOptions options;

    explicit Shop(int size)
    {
        need_written([] {
            soci::session closed;
            reset_session(closed);
        });
        options.size = size;
        need_written([this] {
            Slots slots;
            slots.taken = 1;
            check_in(slots, options, nullptr);
        });
        options.open = [this](soci::session& sql) {
            workbook::open_database(sql, folder / "shop.db");
        };
        options.max_overflow = 0;
        options.timeout = 0ms;

        soci::session sql;
        options.open(sql);
        sql << "CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER)";
        sql << "INSERT INTO orders (id, user_id)"
               " VALUES (1, 17), (2, 41), (3, 41), (4, 230)";
    }
};

/// "2 orders", or the error's text.
inline std::string orders(soci::session& sql)
{
    try {
        int count = -1;
        sql << "SELECT count(*) FROM orders", soci::into(count);
        return std::to_string(count) + " orders";
    } catch (soci::soci_error const& error) {
        return error.what();
    }
}

/// "open 2, idle 1, in use 1"
inline std::string in_words(PoolStatistics const& statistics)
{
    return "open " + std::to_string(statistics.open) + ", idle " +
           std::to_string(statistics.idle) + ", in use " +
           std::to_string(statistics.in_use);
}

}  // namespace pooling::cases
