// What a transaction saves: SQLite is asked to flush to the disk once, not once a row.
#include "engine/forgetful_disk.hpp"
#include "sections.hpp"
#include "shop.hpp"
#include "workbook/table.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

#include <iostream>

namespace transactions {

namespace {

//! [hundred-rows]
void a_commit_for_each(soci::session& sql)
{
    for (int id = 1; id <= 100; ++id) {
        sql << "INSERT INTO notes (id) VALUES (:id)", soci::use(id);
    }
}

void one_commit(soci::session& sql)
{
    soci::transaction transaction(sql);
    a_commit_for_each(sql);
    transaction.commit();
}
//! [hundred-rows]

// SQLite calls it at each commit.
int count_commit(void* commits)
{
    ++*static_cast<int*>(commits);
    return 0;
}

void add_way(workbook::Table& table, std::string const& journal,
             std::string const& synchronous, std::string const& way,
             void (*work)(soci::session&))
{
    workbook::ScratchFolder const folder;
    ForgetfulDisk disk;
    soci::session sql;
    disk.open(sql, folder / "notes.db");
    set_journal(sql, journal);
    sql << "CREATE TABLE notes (id INTEGER PRIMARY KEY)";
    sql << "PRAGMA synchronous = " + synchronous;
    int commits = 0;
    auto* const backend =
        static_cast<soci::sqlite3_session_backend*>(sql.get_backend());
    sqlite_api::sqlite3_commit_hook(backend->conn_, count_commit, &commits);
    int const before = disk.flushes();
    work(sql);
    table.add({journal, synchronous, way, std::to_string(commits),
               std::to_string(disk.flushes() - before)});
    sqlite_api::sqlite3_commit_hook(backend->conn_, nullptr, nullptr);
}

}  // namespace

void commits_and_flushes()
{
    workbook::Table table({"journal", "synchronous", "100 rows", "commits", "flushes"});
    for (std::string const journal : {"wal", "delete"}) {
        for (std::string const synchronous : {"FULL", "NORMAL"}) {
            add_way(table, journal, synchronous, "each by itself", a_commit_for_each);
            add_way(table, journal, synchronous, "one transaction", one_commit);
        }
    }
    std::cout << table;
}

}  // namespace transactions
