// Keys that nobody hands out, and what they cost.
#include "keys.hpp"

#include "asking.hpp"
#include "sections.hpp"
#include "uuids.hpp"
#include "workbook/database.hpp"
#include "workbook/files.hpp"
#include "workbook/table.hpp"

#include <iostream>
#include <set>

namespace patterns {

std::vector<KeyKind> key_kinds()
{
    return {{"number", "INTEGER"},
            {"v7, 16 bytes", "BLOB", 7, true},
            {"v4, 16 bytes", "BLOB", 4, true},
            {"v7, text", "TEXT", 7, false},
            {"v4, text", "TEXT", 4, false}};
}

void create_events(soci::session& sql, KeyKind const& kind)
{
    sql << "CREATE TABLE events (id " + kind.column +
               " PRIMARY KEY NOT NULL, text TEXT NOT NULL)";
}

void add_events(soci::session& sql, KeyKind const& kind, int from, int events)
{
    soci::transaction transaction(sql);
    FillRandom const random = seeded_random(static_cast<std::uint32_t>(from + 1));
    std::string key;
    std::string const id = kind.version == 0 ? "nullif(:key, '')"
                           : kind.bytes      ? "CAST(:key AS BLOB)"
                                             : ":key";
    soci::statement insert =
        (sql.prepare << "INSERT INTO events (id, text) VALUES (" + id +
                            ", 'an event of some forty characters to store')",
         soci::use(key));
    for (int i = from; i < from + events; ++i) {
        if (kind.version != 0) {
            Bytes16 const uuid = kind.version == 4
                                     ? uuid_v4(random)
                                     : uuid_v7(1'709'576'400'000 + i, random);
            key = kind.bytes ? std::string(uuid.begin(), uuid.end()) : uuid_text(uuid);
        }
        insert.execute(true);
    }
    transaction.commit();
}

void keys_that_nobody_hands_out()
{
    FillRandom const random = seeded_random(11);
    for (int i = 0; i < 3; ++i) {
        std::cout << uuid_text(uuid_v4(random)) << "  "
                  << uuid_text(uuid_v7(1'709'576'400'123 + i, random)) << '\n';
    }
    std::set<Bytes16> different;
    bool versions = true;
    for (int i = 0; i < 1000; ++i) {
        Bytes16 const uuid = uuid_v4(system_random);
        versions = versions && uuid[6] >> 4 == 4 && uuid[8] >> 6 == 2;
        different.insert(uuid);
    }
    std::cout << different.size() << " of 1000 from the system are different"
              << (versions ? ", all of version 4\n" : ", of which some are no v4\n");
}

void what_a_key_costs()
{
    workbook::Table table({"key", "pages of 5 000 rows", "pages written by 100 more"});
    for (KeyKind const& kind : key_kinds()) {
        workbook::ScratchFolder const folder;
        soci::session sql;
        workbook::open_database(sql, folder / "events.db");
        create_events(sql, kind);
        add_events(sql, kind, 0, 5'000);
        std::string const pages = one(sql, "SELECT page_count FROM pragma_page_count");
        sql << "PRAGMA wal_checkpoint(TRUNCATE)";
        add_events(sql, kind, 5'000, 100);
        // One row: busy, pages in the write-ahead log, pages put into the database.
        int busy = 0;
        int written = 0;
        sql << "PRAGMA wal_checkpoint", soci::into(busy), soci::into(written);
        table.add({kind.name, pages, std::to_string(written)});
    }
    std::cout << table;
}

}  // namespace patterns
