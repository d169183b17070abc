// The anomalies of lesson 09, at each isolation level. Two sessions, one thread: the
// steps are interleaved by hand, and a session that would wait for the other gives up.
#include "sections.hpp"
#include "shop.hpp"
#include "workbook/table.hpp"

#include <algorithm>
#include <iostream>

namespace servers {

namespace {

long long number(soci::session& sql, std::string const& query)
{
    long long value = 0;
    sql << query, soci::into(value);
    return value;
}

std::string const all_money = "SELECT sum(balance) FROM accounts";
std::string const of_ada = "SELECT balance FROM accounts WHERE id = 1";

//! [steps]
// Each returns whether the anomaly happened. `first` and `second` are in a transaction.
bool dirty_read(soci::session& first, soci::session& second)
{
    long long const before = number(second, of_ada);
    first << "UPDATE accounts SET balance = 0 WHERE id = 1";
    return number(second, of_ada) != before;
}

bool non_repeatable_read(soci::session& first, soci::session& second)
{
    long long const before = number(second, of_ada);
    first << "UPDATE accounts SET balance = 0 WHERE id = 1";
    first << "COMMIT";
    return number(second, of_ada) != before;
}

bool phantom(soci::session& first, soci::session& second)
{
    long long const before = number(second, all_money);
    first << "INSERT INTO accounts (id, balance) VALUES (3, 500)";
    first << "COMMIT";
    return number(second, all_money) != before;
}

bool lost_update(soci::session& first, soci::session& second)
{
    long long const rest_of_first = number(first, of_ada) - 10;
    long long const rest_of_second = number(second, of_ada) - 30;
    first << "UPDATE accounts SET balance = :rest WHERE id = 1",
        soci::use(rest_of_first, "rest");
    first << "COMMIT";
    second << "UPDATE accounts SET balance = :rest WHERE id = 1",
        soci::use(rest_of_second, "rest");
    second << "COMMIT";
    return number(first, of_ada) != 100 - 10 - 30;
}

// The sum of the two accounts may not fall below 100. It is 200, and each takes 100.
bool write_skew(soci::session& first, soci::session& second)
{
    bool const first_may = number(first, all_money) >= 200;
    bool const second_may = number(second, all_money) >= 200;
    if (first_may) {
        first << "UPDATE accounts SET balance = 0 WHERE id = 1";
    }
    if (second_may) {
        second << "UPDATE accounts SET balance = 0 WHERE id = 2";
    }
    first << "COMMIT";
    second << "COMMIT";
    return number(first, all_money) < 100;
}
//! [steps]

struct Level {
    DatabaseKind kind;
    std::string name;
    std::vector<std::string> settings;
};

//! [levels]
std::vector<Level> const levels{
    {DatabaseKind::sqlite, "(there is one)", {}},
    {DatabaseKind::mysql,
     "READ UNCOMMITTED",
     {"SET SESSION TRANSACTION ISOLATION LEVEL READ UNCOMMITTED"}},
    {DatabaseKind::mysql,
     "READ COMMITTED",
     {"SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED"}},
    {DatabaseKind::mysql,
     "REPEATABLE READ",
     {"SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ",
      "SET SESSION innodb_snapshot_isolation = OFF"}},
    {DatabaseKind::mysql,
     "the same, with snapshots",
     {"SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ",
      "SET SESSION innodb_snapshot_isolation = ON"}},
    {DatabaseKind::mysql,
     "SERIALIZABLE",
     {"SET SESSION TRANSACTION ISOLATION LEVEL SERIALIZABLE"}},
    {DatabaseKind::postgresql,
     "READ UNCOMMITTED",
     {"SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ UNCOMMITTED"}},
    {DatabaseKind::postgresql,
     "READ COMMITTED",
     {"SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED"}},
    {DatabaseKind::postgresql,
     "REPEATABLE READ",
     {"SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ"}},
    {DatabaseKind::postgresql,
     "SERIALIZABLE",
     {"SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SERIALIZABLE"}}};
//! [levels]

// A session has asked for a lock that the other one has.
bool is_a_wait(DatabaseError const& error)
{
    std::string const code = code_text(error);
    return code == "5" || code == "1205" || code == "55P03";
}

std::string tried(Level const& level, bool (*steps)(soci::session&, soci::session&))
{
    EmptyDatabase const database(level.kind);
    TwoSessions two(database);
    two.do_not_wait();
    soci::session& first = two.first;
    soci::session& second = two.second;
    for (soci::session* const sql : {&first, &second}) {
        for (std::string const& setting : level.settings) {
            *sql << setting;
        }
    }
    first << "CREATE TABLE accounts (id BIGINT PRIMARY KEY, balance BIGINT NOT NULL)";
    first << "INSERT INTO accounts VALUES (1, 100), (2, 100)";
    first << "BEGIN";
    second << "BEGIN";
    try {
        return steps(first, second) ? "HAPPENS" : "no";
    } catch (soci::soci_error const& error) {
        // SQLite keeps the code on the session that failed, which is always the second.
        DatabaseError const found = database_error(error, second);
        return is_a_wait(found) ? "waits" : error_text(found);
    }
}

}  // namespace

void anomalies(Databases const& shown)
{
    workbook::Table table({"database", "isolation level", "dirty read",
                           "non-repeatable read", "phantom", "lost update",
                           "write skew"});
    for (Level const& level : levels) {
        if (std::ranges::find(shown, level.kind) == shown.end()) {
            continue;
        }
        std::vector<std::string> row{name_of(level.kind), level.name};
        for (auto const steps :
             {dirty_read, non_repeatable_read, phantom, lost_update, write_skew}) {
            row.push_back(tried(level, steps));
        }
        table.add(row);
    }
    std::cout << table;
}

}  // namespace servers
