// Exercise 06, task 3: a connection that goes back by itself.
#pragma once

#include "06-pooling/lender.hpp"

#include <memory>
#include <stdexcept>

namespace pooling {

/// A borrowed connection. It goes back to its lender exactly once: when the lease ends,
/// when `give_back` is called, or when another lease is assigned to it, whichever comes
/// first.
///
/// It goes back clean: work that the borrower has left open is rolled back before, and
/// work that was committed stays. A connection that cannot be cleaned, as when the
/// borrower has closed its session, goes to `Lender::discard` in place of
/// `Lender::take_back`.
///
/// A lease can be moved and not copied. One that was moved from, or has given its
/// connection back, holds none and gives nothing back; it can be assigned to again.
/// A lease that is assigned to itself stays as it is.
class Lease {
public:
    Lease(std::unique_ptr<Connection> connection, std::shared_ptr<Lender> lender);
    ~Lease();
    Lease(Lease&& other) noexcept;
    Lease& operator=(Lease&& other) noexcept;

    /// Returns the connection before the lease ends. Does nothing when there is none.
    void give_back() noexcept;

    /// Whether the lease holds a connection.
    explicit operator bool() const { return connection_ != nullptr; }

    /// The borrowed connection. Throws std::logic_error when the lease holds none.
    Connection& connection() const
    {
        if (!connection_) {
            throw std::logic_error("the lease has given its connection back");
        }
        return *connection_;
    }

    /// The session on it. Not to be kept: after the lease it is somebody else's.
    soci::session& session() const { return connection().sql; }

private:
    std::unique_ptr<Connection> connection_;
    std::shared_ptr<Lender> lender_;
};

}  // namespace pooling
