// Two processes write to one database at the same moment.
#include "processes.hpp"
#include "sections.hpp"
#include "user_table.hpp"
#include "workbook/database.hpp"

#include <iostream>

namespace storage {

//! [a-writer-waits]
void a_writer_waits(workbook::ScratchFolder const& folder)
{
    auto const file = folder / "waiting.db";
    {
        soci::session sql;
        workbook::open_database(sql, file);
        create_users(sql);
    }
    OtherProcess other([&](OtherProcess& first) {
        soci::session sql;
        workbook::open_database(sql, file);
        soci::transaction transaction(sql);
        add_user(sql, "ada@shop.example", "Ada");  // takes the lock for writing
        first.tell();
        first.wait();
        transaction.commit();  // gives the lock back
    });
    other.wait();  // until the other process has the lock

    soci::session sql;
    workbook::open_database(sql, file);
    sql << "PRAGMA busy_timeout = 0";
    try {
        add_user(sql, "bela@shop.example", "Béla");
    } catch (soci::soci_error const& error) {
        std::cout << "without a timeout: " << error.get_error_message() << '\n';
    }

    sql << "PRAGMA busy_timeout = 5000";
    other.tell();  // it may commit now; whenever it does, we wait for it
    add_user(sql, "bela@shop.example", "Béla");
    std::cout << "with a timeout:    " << count_users(sql) << " users\n";
}
//! [a-writer-waits]

}  // namespace storage
