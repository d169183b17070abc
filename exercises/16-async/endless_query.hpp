// A query that ends when it is ended.
#pragma once

#include "16-async/engine/sql_function.hpp"
#include "16-async/engine/statement_watch.hpp"

#include <soci/soci.h>

#include <atomic>
#include <chrono>
#include <string>

namespace async::cases {

/// For answers that do not end it, the test does after three seconds.
class EndlessQuery {
public:
    int operator()(soci::session& sql)
    {
        auto const end = std::chrono::steady_clock::now() + std::chrono::seconds(3);
        add_function(sql, "tick", [this, &sql, end] {
            runs_ = true;
            if (std::chrono::steady_clock::now() > end) {
                given_up_ = true;
                interrupt(sql);
            }
        });
        int count = 0;
        sql << endless_query("tick"), soci::into(count);
        return count;
    }

    bool runs() const { return runs_; }
    std::string in_words() const
    {
        if (!runs_) {
            return "it never ran";
        }
        return given_up_ ? "it runs on" : "it is ended";
    }

private:
    std::atomic<bool> runs_ = false;
    std::atomic<bool> given_up_ = false;
};

}  // namespace async::cases
