// What a lease knows about the pool that its connection comes from.
#pragma once

#include "06-pooling/connection.hpp"

namespace pooling {

class Lender {
public:
    virtual ~Lender() = default;

    /// The connection is as it was when it was lent: open, with no transaction and no
    /// statement unfinished.
    virtual void take_back(std::unique_ptr<Connection> connection) noexcept = 0;

    /// The connection is of no use any more. It is closed, and its slot is free.
    virtual void discard(std::unique_ptr<Connection> connection) noexcept = 0;
};

}  // namespace pooling
