// What the chapter says of durability, with the power lost at twenty moments each.
#include "engine/forgetful_disk.hpp"
#include "workbook/database.hpp"
#include "workbook/files.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>

namespace transactions {

namespace {

// A shop on a forgetful disk. Orders that were acknowledged come in transactions of
// their own; at the end, one is open and has written, and was not committed.
struct LostPower {
    int acknowledged = 0;
    int left = 0;
    std::string integrity;
};

struct Settings {
    std::string journal;
    std::string synchronous;
};

int count_orders(soci::session& sql)
{
    int orders = 0;
    sql << "SELECT count(*) FROM orders", soci::into(orders);
    return orders;
}

LostPower lose_power_after(int commits, Settings const& settings,
                           ForgetfulDisk::Survives const& survives)
{
    workbook::ScratchFolder const folder;
    workbook::ScratchFolder const after;
    ForgetfulDisk disk;
    {
        soci::session sql;
        disk.open(sql, folder / "shop.db");
        std::string journal;
        sql << "PRAGMA journal_mode = " + settings.journal, soci::into(journal);
        REQUIRE(journal == settings.journal);
        sql << "PRAGMA synchronous = EXTRA";  // the table itself is to stay
        sql << "CREATE TABLE orders (id INTEGER PRIMARY KEY, note TEXT)";
        sql << "PRAGMA synchronous = " + settings.synchronous;
        for (int i = 0; i < commits; ++i) {
            sql << "INSERT INTO orders (note) VALUES (hex(zeroblob(600)))";
        }
        sql << "BEGIN";
        sql << "INSERT INTO orders (note) VALUES ('not committed')";
        disk.lose_power(after.path(), survives);
        sql << "ROLLBACK";
    }
    LostPower result;
    result.acknowledged = commits;
    soci::session sql("sqlite3", "db=\"" + (after / "shop.db").string() + "\"");
    result.left = count_orders(sql);
    sql << "PRAGMA integrity_check", soci::into(result.integrity);
    return result;
}

}  // namespace

TEST_CASE("WAL and FULL lose no acknowledged row, 20 times of 20")
{
    for (int commits = 1; commits <= 20; ++commits) {
        LostPower const result =
            lose_power_after(commits, {"wal", "FULL"}, ForgetfulDisk::nothing_survives);
        CHECK(result.left == commits);
        CHECK(result.integrity == "ok");
    }
}

TEST_CASE("WAL and OFF lose acknowledged rows, 20 times of 20")
{
    for (int commits = 1; commits <= 20; ++commits) {
        LostPower const result =
            lose_power_after(commits, {"wal", "OFF"}, ForgetfulDisk::nothing_survives);
        CHECK(result.left < commits);
    }
}

TEST_CASE("a rollback journal and OFF lose acknowledged rows, 20 times of 20")
{
    for (int commits = 1; commits <= 20; ++commits) {
        LostPower const result = lose_power_after(commits, {"delete", "OFF"},
                                                  ForgetfulDisk::nothing_survives);
        CHECK(result.left < commits);
    }
}

TEST_CASE("FULL loses none either when some of what was not flushed survives")
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        std::mt19937 random(seed);
        auto const one_in_two = [&random] { return random() % 2 == 0; };
        LostPower const result =
            lose_power_after(static_cast<int>(seed), {"wal", "FULL"}, one_in_two);
        CHECK(result.left == result.acknowledged);
        CHECK(result.integrity == "ok");
    }
}

TEST_CASE("WAL and NORMAL lose acknowledged rows, and the file is sound")
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        LostPower const result = lose_power_after(
            static_cast<int>(seed), {"wal", "NORMAL"}, ForgetfulDisk::nothing_survives);
        CHECK(result.left < result.acknowledged);
        CHECK(result.integrity == "ok");
    }
}

TEST_CASE("a rollback journal loses the last row with FULL and none with EXTRA")
{
    for (int commits = 1; commits <= 20; ++commits) {
        LostPower const full = lose_power_after(commits, {"delete", "FULL"},
                                                ForgetfulDisk::nothing_survives);
        CHECK(full.left == commits - 1);  // the journal's removal was not flushed
        CHECK(full.integrity == "ok");
        LostPower const extra = lose_power_after(commits, {"delete", "EXTRA"},
                                                 ForgetfulDisk::nothing_survives);
        CHECK(extra.left == commits);
    }
}

TEST_CASE("OFF can leave a damaged file when some of what was not flushed survives")
{
    int damaged = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        std::mt19937 random(seed);
        auto const one_in_two = [&random] { return random() % 2 == 0; };
        try {
            damaged +=
                lose_power_after(20, {"delete", "OFF"}, one_in_two).integrity == "ok"
                    ? 0
                    : 1;
        } catch (soci::soci_error const&) {
            ++damaged;  // it is not even a database any more
        }
    }
    CHECK(damaged > 0);
}

TEST_CASE("all that a killed process has written is there, flushed or not")
{
    workbook::ScratchFolder const folder;
    workbook::ScratchFolder const after;
    ForgetfulDisk disk;
    soci::session sql;
    disk.open(sql, folder / "shop.db");
    sql << "CREATE TABLE orders (id INTEGER PRIMARY KEY, note TEXT)";
    sql << "PRAGMA synchronous = OFF";
    sql << "INSERT INTO orders (note) VALUES ('acknowledged')";
    disk.lose_power(after.path(), [] { return true; });

    soci::session other;
    workbook::open_database(other, after / "shop.db");
    CHECK(count_orders(other) == 1);
}

TEST_CASE("a session that is opened without the disk does not use it")
{
    workbook::ScratchFolder const folder;
    ForgetfulDisk disk;
    {
        soci::session sql;
        disk.open(sql, folder / "shop.db");
    }
    int const before = disk.flushes();
    soci::session other;
    workbook::open_database(other, folder / "other.db");
    other << "CREATE TABLE orders (id INTEGER PRIMARY KEY)";
    CHECK(disk.flushes() == before);
}

}  // namespace transactions
