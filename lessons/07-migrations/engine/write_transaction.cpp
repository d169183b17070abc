#include "write_transaction.hpp"

namespace migrations {

//! [write-transaction]
WriteTransaction::WriteTransaction(soci::session& sql) : sql_(sql), lock_(sql)
{
    // A server's BEGIN takes no lock; there, lock_ has taken one before.
    sql_ << (sql_.get_backend_name() == "sqlite3" ? "BEGIN IMMEDIATE" : "BEGIN");
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
