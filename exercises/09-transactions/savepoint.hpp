// Exercise 09, task 3: a part of a transaction that can be undone alone.
#pragma once

#include <soci/soci.h>

#include <stdexcept>
#include <string>

namespace transactions {

/// A part of an open transaction, from the constructor on. It is kept by `release`, or
/// undone: by `roll_back`, or by the destructor when neither was called. The
/// transaction goes on either way, and decides in the end about all that was kept.
///
/// Parts can be inside each other: one that is made while another lasts ends first.
/// When the outer one is undone, so is everything in it, even an inner one that was
/// kept. A part that has ended leaves nothing behind, however many of them there were.
class Savepoint {
public:
    /// Begins the part. Throws std::logic_error when no transaction is open: SQLite
    /// would begin one, and `release` would then be its commit.
    explicit Savepoint(soci::session& sql);

    /// Undoes the part when it has not ended. Throws nothing, even when the transaction
    /// is gone: the database may have rolled all of it back after an error. It then
    /// does nothing at all; a transaction that was begun since is not touched.
    ~Savepoint();

    /// Keeps what the part has done. Throws std::logic_error when the part has ended.
    /// Throws soci::soci_error when the database refuses, as it does while a statement
    /// that writes has rows left to read; the part has then not ended.
    void release();

    /// Undoes what the part has done. Throws std::logic_error when the part has ended.
    /// Throws soci::soci_error when the database refuses, as it does when the
    /// transaction is gone; the part has then not ended.
    void roll_back();

    Savepoint(Savepoint const&) = delete;
    Savepoint& operator=(Savepoint const&) = delete;

private:
    soci::session& sql_;
    bool has_ended_ = false;
};

}  // namespace transactions
