// What a lease knows of the pool that its connection comes from.
#pragma once

#include "06-pooling/engine/connection.hpp"

class Lender {
public:
    virtual ~Lender() = default;

    /// The connection is as it was lent: open, with no transaction left open on it.
    virtual void take_back(std::unique_ptr<Connection> connection) noexcept = 0;

    /// The connection is of no use any more. It is closed, and its slot is free.
    virtual void discard(std::unique_ptr<Connection> connection) noexcept = 0;
};
