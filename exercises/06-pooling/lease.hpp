// Exercise 06, task 7: a connection that goes back by itself.
#pragma once

#include "06-pooling/lender.hpp"

#include <memory>
#include <stdexcept>

namespace pooling {

/// Task 7. A borrowed connection. It goes back to its lender exactly once: when the
/// lease ends, when `give_back` is called, or when another lease is assigned to it,
/// whichever comes first.
///
/// It goes back clean: `reset_session` (task 6) is asked before. A connection that is
/// not clean then goes to `Lender::discard` instead of `Lender::take_back`.
///
/// A lease can be moved, not copied. One that was moved from, or has given its
/// connection back, has none and gives nothing back; it can be assigned to again. A
/// lease that is assigned to itself stays as it is.
class Lease {
public:
    Lease(std::unique_ptr<Connection> connection, std::shared_ptr<Lender> lender);
    ~Lease();
    Lease(Lease&& other) noexcept;
    Lease& operator=(Lease&& other) noexcept;

    /// Returns the connection before the lease ends. Does nothing when there is none.
    void give_back() noexcept;

    /// Whether the lease has a connection.
    explicit operator bool() const { return connection_ != nullptr; }

    /// The borrowed connection. Throws std::logic_error when the lease has none.
    Connection& connection() const
    {
        if (!connection_) {
            throw std::logic_error("the lease has given its connection back");
        }
        return *connection_;
    }

    /// The session on it. Not to be kept: after the lease it belongs to another
    /// borrower.
    soci::session& session() const { return connection().sql; }

private:
    std::unique_ptr<Connection> connection_;
    std::shared_ptr<Lender> lender_;
};

}  // namespace pooling
