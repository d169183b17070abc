#include "write_transaction.hpp"

namespace migrations {

//! [write-transaction]
WriteTransaction::WriteTransaction(soci::session& sql) : sql_(sql)
{
    sql_ << "BEGIN IMMEDIATE";
}

void WriteTransaction::commit()
{
    sql_ << "COMMIT";
    is_open_ = false;
}

WriteTransaction::~WriteTransaction()
{
    if (is_open_) {
        try {
            sql_ << "ROLLBACK";
        } catch (soci::soci_error const&) {
            // SQLite has rolled back by itself, as after a full disk.
        }
    }
}
//! [write-transaction]

}  // namespace migrations
