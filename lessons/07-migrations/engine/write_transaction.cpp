#include "write_transaction.hpp"

#include "migration_error.hpp"

#include <string>

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

ForeignKeysOff::ForeignKeysOff(soci::session& sql, bool wanted) : sql_(sql)
{
    int on = 0;
    sql_ << "PRAGMA foreign_keys", soci::into(on);
    was_on_ = wanted && on == 1;
    if (was_on_) {
        sql_ << "PRAGMA foreign_keys = 0";
    }
}

ForeignKeysOff::~ForeignKeysOff()
{
    if (was_on_) {
        try {
            sql_ << "PRAGMA foreign_keys = 1";
        } catch (soci::soci_error const&) {
            // The connection is gone, and its switch with it.
        }
    }
}

void check_foreign_keys(soci::session& sql)
{
    std::string table;
    int rows = 0;
    try {
        sql << "SELECT \"table\", count(*) FROM pragma_foreign_key_check"
               " GROUP BY 1 LIMIT 1",
            soci::into(table), soci::into(rows);
    } catch (soci::soci_error const& error) {
        // What is referred to is no key any more: a "foreign key mismatch".
        throw MigrationError(error.get_error_message());
    }
    if (sql.got_data()) {
        throw MigrationError(std::to_string(rows) + " row(s) of " + table +
                             " refer to a row that is not there");
    }
}

}  // namespace migrations
