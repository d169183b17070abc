// A shop to which somebody else writes between two statements. What the cases of tasks
// 2 and 3 share.
#pragma once

#include "workbook/database.hpp"
#include "workbook/files.hpp"
#include "workbook/sample_shop.hpp"

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <string>
#include <utility>

namespace n_plus_one::cases {

/// The sample shop in a file. As soon as `sql` prepares a statement that reads `table`,
/// another session runs `script`, once. To code that has begun a transaction by then,
/// or that asks everything at once, this makes no difference.
class BusyShop {
public:
    soci::session sql;

    BusyShop(std::string table, std::string script)
        : table_(std::move(table)), script_(std::move(script))
    {
        workbook::open_database(sql, folder_ / "shop.db");
        workbook::load_shop(sql);
        workbook::open_database(another_, folder_ / "shop.db");
        another_
            << "PRAGMA busy_timeout = 0";  // a writer that is locked out does not wait
        sqlite_api::sqlite3_set_authorizer(connection(), asked, this);
    }

    ~BusyShop() { sqlite_api::sqlite3_set_authorizer(connection(), nullptr, nullptr); }
    BusyShop(BusyShop const&) = delete;
    BusyShop& operator=(BusyShop const&) = delete;

private:
    // SQLite asks this, while it prepares a statement, about each column that is read.
    static int asked(void* self, int action, char const* table, char const*,
                     char const*, char const*)
    {
        auto& shop = *static_cast<BusyShop*>(self);
        if (action == SQLITE_READ && shop.table_ == table) {
            shop.write_once();
        }
        return SQLITE_OK;
    }

    void write_once()
    {
        if (!std::exchange(has_written_, true)) {
            try {
                workbook::run_script(another_, script_);
            } catch (std::exception const&) {
                // Locked out: then there is nothing between the statements.
            }
        }
    }

    sqlite_api::sqlite3* connection()
    {
        return static_cast<soci::sqlite3_session_backend*>(sql.get_backend())->conn_;
    }

    workbook::ScratchFolder folder_;
    soci::session another_;
    std::string table_;
    std::string script_;
    bool has_written_ = false;
};

}  // namespace n_plus_one::cases
