// Every error that a shop meets, made on purpose, with its number, what SOCI makes of
// it, and what the classifier of task 2 does.
#include "sections.hpp"
#include "shop.hpp"
#include "workbook/table.hpp"

#include <barrier>
#include <iostream>
#include <optional>
#include <thread>

namespace servers {

namespace {

struct Seen {
    DatabaseError error;
    std::string category;
};

using Situation = std::optional<Seen> (*)(EmptyDatabase const&);

//! [seen]
std::optional<Seen> seen(soci::session& sql, std::function<void()> const& work)
{
    try {
        work();
    } catch (soci::soci_error const& error) {
        return Seen{database_error(error, sql), category_of(error)};
    }
    return std::nullopt;
}
//! [seen]

template <int which>
std::optional<Seen> breaks_a_rule(EmptyDatabase const& database)
{
    char const* const statements[] = {
        "INSERT INTO users VALUES (2, 'ada@example.com', 30)",
        "INSERT INTO orders VALUES (1, 99)",
        "INSERT INTO users VALUES (2, NULL, 30)",
        "INSERT INTO users VALUES (2, 'bob@example.com', -1)",
    };
    soci::session sql;
    database.open(sql);
    return seen(sql, [&] { sql << statements[which]; });
}

// Both have read; the first changes the row and commits. Then the second changes it.
std::optional<Seen> serialization_failure(EmptyDatabase const& database)
{
    TwoSessions two(database);
    two.repeatable_read();
    two.first << "BEGIN";
    two.second << "BEGIN";
    int age = 0;
    two.second << "SELECT age FROM users WHERE id = 1", soci::into(age);
    two.first << "UPDATE users SET age = 37 WHERE id = 1";
    two.first << "COMMIT";
    return seen(two.second,
                [&] { two.second << "UPDATE users SET age = 38 WHERE id = 1"; });
}

std::optional<Seen> lock_timeout(EmptyDatabase const& database)
{
    TwoSessions two(database);
    two.do_not_wait();
    two.first << database.dialect().begin_write();
    two.first << "UPDATE users SET age = 37 WHERE id = 1";
    return seen(two.second,
                [&] { two.second << "UPDATE users SET age = 38 WHERE id = 1"; });
}

//! [deadlock]
// Each locks a row, and then wants the other's. SQLite has one lock for all rows.
std::optional<Seen> deadlock(EmptyDatabase const& database)
{
    if (database.kind() == DatabaseKind::sqlite) {
        return std::nullopt;
    }
    TwoSessions two(database);
    std::barrier both_have_one(2);
    std::optional<Seen> of_first;
    std::optional<Seen> of_second;
    auto const lock_two = [&](soci::session& sql, std::string const& own,
                              std::string const& other) {
        sql << "BEGIN";
        sql << "UPDATE users SET age = 37 WHERE id = " + own;
        both_have_one.arrive_and_wait();
        auto const error =
            seen(sql, [&] { sql << "UPDATE users SET age = 37 WHERE id = " + other; });
        sql << "ROLLBACK";
        return error;
    };
    {
        std::jthread const one([&] { of_first = lock_two(two.first, "1", "3"); });
        std::jthread const two_([&] { of_second = lock_two(two.second, "3", "1"); });
    }
    return of_first ? of_first : of_second;
}
//! [deadlock]

std::optional<Seen> read_only(EmptyDatabase const& database)
{
    soci::session sql;
    database.open(sql);
    if (database.kind() == DatabaseKind::sqlite) {
        sql << "PRAGMA query_only = ON";
    } else {
        sql << "START TRANSACTION READ ONLY";
    }
    return seen(sql, [&] { sql << "UPDATE users SET age = 37 WHERE id = 1"; });
}

struct Row {
    char const* name;
    Situation situation;
};

Row const rows[] = {{"an e-mail twice", breaks_a_rule<0>},
                    {"an order of no user", breaks_a_rule<1>},
                    {"no e-mail", breaks_a_rule<2>},
                    {"an age of -1", breaks_a_rule<3>},
                    {"read, changed meanwhile", serialization_failure},
                    {"a lock is kept", lock_timeout},
                    {"a deadlock", deadlock},
                    {"a write to read", read_only}};

}  // namespace

void errors_and_answers(Databases const& shown)
{
    workbook::Table table(
        {"what", "database", "code", "SOCI's category", "problem", "answer"});
    std::string words;
    for (Row const& row : rows) {
        words += std::string(row.name) + '\n';
        for (DatabaseKind const kind : shown) {
            EmptyDatabase const database(kind);
            create_shop(database);
            auto const found = row.situation(database);
            if (!found) {
                continue;
            }
            Verdict const verdict = classify(found->error);
            table.add({row.name, name_of(kind), code_text(found->error),
                       found->category, text_of(verdict.problem),
                       text_of(verdict.answer)});
            words += "  " + name_of(kind) + ": " +
                     database.without_its_name(found->error.message) + '\n';
        }
    }
    std::cout << table << '\n' << words;
}

}  // namespace servers
