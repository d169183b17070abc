// Two users and no order: what the sections about errors start from.
#pragma once

#include "15-servers/engine/connecting.hpp"

namespace servers {

/// Adds users 1 (ada@example.com, 36) and 3 (eve@example.com, 41), whose e-mail is
/// unique and whose age is at least 0, and the table of orders.
void create_shop(EmptyDatabase const& database);

struct TwoSessions {
    explicit TwoSessions(EmptyDatabase const& database);

    /// A transaction reads what was committed when it began, and no later change.
    void repeatable_read();

    /// A statement that would wait for a lock fails at once, or nearly so.
    void do_not_wait();

    soci::session first;
    soci::session second;

private:
    DatabaseKind kind_;
};

}  // namespace servers
