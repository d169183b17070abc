// Durable: what is left when the power fails. A disk that forgets what was not flushed
// shows it; a process that is killed does not.
#include "engine/forgetful_disk.hpp"
#include "sections.hpp"
#include "shop.hpp"
#include "workbook/table.hpp"

#include <iostream>

namespace transactions {

namespace {

std::string rows_left(workbook::ScratchFolder const& folder)
{
    soci::session sql("sqlite3", "db=\"" + (folder / "orders.db").string() + "\"");
    return std::to_string(number(sql, "SELECT count(*) FROM orders"));
}

//! [power-failure]
void add_setting(workbook::Table& table, std::string const& journal,
                 std::string const& synchronous)
{
    workbook::ScratchFolder const folder;
    workbook::ScratchFolder const after_a_kill;
    workbook::ScratchFolder const after_power_failed;
    ForgetfulDisk disk;
    soci::session sql;
    disk.open(sql, folder / "orders.db");
    set_journal(sql, journal);
    sql << "PRAGMA synchronous = EXTRA";  // the table itself is to stay
    sql << "CREATE TABLE orders (id INTEGER PRIMARY KEY)";
    sql << "PRAGMA synchronous = " + synchronous;
    for (int id = 1; id <= 10; ++id) {
        sql << "INSERT INTO orders (id) VALUES (:id)", soci::use(id);  // acknowledged
    }
    disk.lose_power(after_a_kill.path(), [] { return true; });  // the system goes on
    disk.lose_power(after_power_failed.path());
    table.add({journal, synchronous, "10", rows_left(after_a_kill),
               rows_left(after_power_failed)});
}
//! [power-failure]

}  // namespace

void a_disk_that_forgets()
{
    workbook::Table table({"journal", "synchronous", "acknowledged", "after a kill",
                           "after the power failed"});
    for (std::string const synchronous : {"FULL", "NORMAL", "OFF"}) {
        add_setting(table, "wal", synchronous);
    }
    for (std::string const synchronous : {"EXTRA", "FULL", "OFF"}) {
        add_setting(table, "delete", synchronous);
    }
    std::cout << table;
}

}  // namespace transactions
