// A lender for the tests: it lends connections to a database of its own and keeps what
// comes back.
#pragma once

#include "lease.hpp"
#include "session_state.hpp"

#include "workbook/database.hpp"

#include <memory>
#include <string>
#include <vector>

namespace pooling::cases {

/// An empty table of orders in a database in memory.
inline void open_with_orders(soci::session& sql)
{
    workbook::open_database(sql, ":memory:");
    sql << "CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER)";
}

inline int count_orders(soci::session& sql)
{
    int orders = -1;
    sql << "SELECT count(*) FROM orders", soci::into(orders);
    return orders;
}

struct RecordingLender : Lender {
    std::vector<std::unique_ptr<Connection>> taken_back;
    std::vector<std::unique_ptr<Connection>> discarded;
    int lent = 0;
    int open_when_taken_back = 0;

    std::unique_ptr<Connection> connection()
    {
        auto connection = std::make_unique<Connection>();
        open_with_orders(connection->sql);
        connection->number = ++lent;
        return connection;
    }

    void take_back(std::unique_ptr<Connection> connection) noexcept override
    {
        if (connection && connection->sql.is_connected() &&
            has_open_transaction(connection->sql)) {
            ++open_when_taken_back;
        }
        taken_back.push_back(std::move(connection));
    }
    void discard(std::unique_ptr<Connection> connection) noexcept override
    {
        discarded.push_back(std::move(connection));
    }

    /// "taken back: 1, 2; discarded: none", by the connections' numbers.
    std::string in_words() const
    {
        return "taken back: " + numbers(taken_back) +
               "; discarded: " + numbers(discarded);
    }

private:
    static std::string numbers(std::vector<std::unique_ptr<Connection>> const& some)
    {
        std::string text;
        for (auto const& connection : some) {
            text += (text.empty() ? "" : ", ") +
                    (connection ? std::to_string(connection->number) : "a nullptr");
        }
        return text.empty() ? "none" : text;
    }
};

}  // namespace pooling::cases
