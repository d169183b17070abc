// Exercise 15, task 3, core, 35 minutes: the cases.
// Edit: subscriber_repository.cpp
#include "subscribers_fixture.hpp"

namespace servers::cases {

TEST_SUITE_BEGIN("3 subscriber_repository");

TEST_CASE("add_subscriber returns the id of the row that it adds")
{
    on_each_database([](DatabaseUnderTest& database) {
        INFO("On ", database.name);
        long long const first =
            add_subscriber(database.sql, database.dialect, "ada@example.com", "Ada");
        long long const second =
            add_subscriber(database.sql, database.dialect, "eve@example.com", "Eve");
        CHECK_SAME(
            on(database, value(database, "SELECT email FROM subscribers WHERE id = " +
                                             std::to_string(first))),
            on(database, "ada@example.com"));
        CHECK_SAME(
            on(database, value(database, "SELECT name FROM subscribers WHERE id = " +
                                             std::to_string(second))),
            on(database, "Eve"));
    });
}

TEST_CASE("add_subscriber returns the id of no other row")
{
    on_each_database([](DatabaseUnderTest& database) {
        INFO("On ", database.name);
        put(database, 5'000'000'005, "ada@example.com", "Ada");
        if (database.dialect.kind() == DatabaseKind::sqlite) {
            let_another_session_add(database);
        }
        bool const ignores_case = database.dialect.kind() == DatabaseKind::mysql;
        long long const id =
            add_subscriber(database.sql, database.dialect,
                           ignores_case ? "eve@example.com" : "Ada@example.com", "Eve");
        CHECK_SAME(value(database, "SELECT name FROM subscribers WHERE id = " +
                                       std::to_string(id)),
                   "Eve");
    });
}

TEST_CASE("add_subscriber stores the status and the present moment in UTC")
{
    on_each_database([](DatabaseUnderTest& database) {
        INFO("On ", database.name);
        check_joins_now(database, [&] {
            add_subscriber(database.sql, database.dialect, "Ada@example.com", "");
        });
        CHECK_SAME(value(database, "SELECT email FROM subscribers"), "Ada@example.com");
        CHECK_SAME(value(database, "SELECT status FROM subscribers"), "active");
        CHECK_SAME("the name '" + value(database, "SELECT name FROM subscribers") + "'",
                   "the name ''");
    });
}

TEST_CASE("add_subscriber throws when the e-mail is there already")
{
    on_each_database([](DatabaseUnderTest& database) {
        INFO("On ", database.name);
        put(database, 5, "ada@example.com", "Ada");
        CHECK_THROWS_AS(
            add_subscriber(database.sql, database.dialect, "ada@example.com", "Eve"),
            soci::soci_error);
        CHECK_SAME(value(database, "SELECT name FROM subscribers"), "Ada");
    });
}

TEST_CASE("add_if_new adds an e-mail that is not there")
{
    on_each_database([](DatabaseUnderTest& database) {
        INFO("On ", database.name);
        put(database, 40, "eve@example.com", "Eve");
        bool added = false;
        check_joins_now(database, [&] {
            added = add_if_new(database.sql, database.dialect, "ada@example.com");
            CHECK_SAME("rows: " + value(database, "SELECT count(*) FROM subscribers"),
                       "rows: 2");
        });
        CHECK_SAME(added ? "it was added" : "it was not", "it was added");
        CHECK_SAME(value(database,
                         "SELECT name FROM subscribers"
                         " WHERE email = 'ada@example.com'"),
                   "NULL");
        CHECK_SAME(value(database,
                         "SELECT status FROM subscribers"
                         " WHERE email = 'ada@example.com'"),
                   "active");
    });
}

TEST_CASE("add_if_new leaves alone what is there already")
{
    on_each_database([](DatabaseUnderTest& database) {
        INFO("On ", database.name);
        put(database, 40, "ada@example.com", "Ada", "gone");
        CHECK_SAME(add_if_new(database.sql, database.dialect, "ada@example.com")
                       ? "it was added"
                       : "it was not",
                   "it was not");
        CHECK_SAME(value(database, "SELECT name FROM subscribers"), "Ada");
        CHECK_SAME(value(database, "SELECT status FROM subscribers"), "gone");
        CHECK_SAME(value(database, "SELECT joined_at FROM subscribers").substr(0, 10),
                   "2026-01-31");
        CHECK_SAME(value(database, "SELECT count(*) FROM subscribers"), "1");
    });
}

TEST_CASE("add_if_new hides no other error")
{
    on_each_database([](DatabaseUnderTest& database) {
        INFO("On ", database.name, ", the table is not there");
        database.sql << "DROP TABLE preferences";
        database.sql << "DROP TABLE subscribers";
        CHECK_THROWS_AS(add_if_new(database.sql, database.dialect, "ada@example.com"),
                        soci::soci_error);
    });
}

TEST_CASE("set_preference adds a preference and overwrites it")
{
    on_each_database([](DatabaseUnderTest& database) {
        INFO("On ", database.name);
        put(database, 7, "ada@example.com", "Ada");
        put(database, 5'000'000'009, "eve@example.com", "Eve");
        auto const set = [&](long long id, char const* key, char const* text) {
            set_preference(database.sql, database.dialect, id, key, text);
        };
        set(7, "language", "fr");
        set(5'000'000'009, "language", "de");
        set(7, "format", "text");
        set(7, "language", "it");
        std::string const key = database.dialect.quoted("key");
        auto const get = [&](std::string const& id, std::string const& name) {
            return value(database,
                         "SELECT value FROM preferences WHERE subscriber_id = " + id +
                             " AND " + key + " = '" + name + "'");
        };
        CHECK_SAME(get("7", "language"), "it");
        CHECK_SAME(get("5000000009", "language"), "de");
        CHECK_SAME(get("7", "format"), "text");
        CHECK_SAME(value(database, "SELECT count(*) FROM preferences"), "3");
    });
}

TEST_CASE("set_preference throws when there is no such subscriber")
{
    on_each_database([](DatabaseUnderTest& database) {
        INFO("On ", database.name);
        CHECK_THROWS_AS(set_preference(database.sql, database.dialect, 7, "a", "b"),
                        soci::soci_error);
        CHECK_SAME(value(database, "SELECT count(*) FROM preferences"), "0");
    });
}

TEST_CASE("labels has a page of the active subscribers")
{
    on_each_database([](DatabaseUnderTest& database) {
        INFO("On ", database.name);
        put(database, 30, "ada@example.com", "Ada", "active", "2026-01-30 10:00:00");
        put(database, 10, "carl@example.com", "Carl");
        put(database, 20, "bob@example.com", "Bob", "inactive");
        put(database, 40, "dora@example.com", "Dora");
        CHECK_SAME(joined(labels(database.sql, database.dialect, 0, 10)),
                   "Carl <carl@example.com>\nAda <ada@example.com>\n"
                   "Dora <dora@example.com>\n");
        INFO("with 1 left out, at most 1");
        CHECK_SAME(joined(labels(database.sql, database.dialect, 1, 1)),
                   "Ada <ada@example.com>\n");
        INFO("with 1 left out, at most 2");
        CHECK_SAME(joined(labels(database.sql, database.dialect, 1, 2)),
                   "Ada <ada@example.com>\nDora <dora@example.com>\n");
        INFO("beyond the last");
        CHECK_SAME(joined(labels(database.sql, database.dialect, 3, 2)), "");
        CHECK_SAME(joined(labels(database.sql, database.dialect, 5, 2)), "");
    });
}

TEST_CASE("labels calls a subscriber without a name a friend")
{
    on_each_database([](DatabaseUnderTest& database) {
        INFO("On ", database.name);
        put(database, 10, "eve@example.com", "");
        CHECK_SAME(joined(labels(database.sql, database.dialect, 0, 10)),
                   "friend <eve@example.com>\n");
        INFO("with an empty name");
        database.sql << "UPDATE subscribers SET name = ''";
        CHECK_SAME(joined(labels(database.sql, database.dialect, 0, 10)),
                   " <eve@example.com>\n");
    });
}

TEST_CASE("find_by_email ignores the case of letters")
{
    on_each_database([](DatabaseUnderTest& database) {
        INFO("On ", database.name);
        put(database, 10, "Ada@Example.com", "Ada");
        put(database, 5'000'000'020, "eve@example.com", "Eve");
        put(database, 30, "bob@example.com", "Bob", "inactive");
        auto const find = [&](std::string const& email) {
            return on(database, "'" + email + "': " +
                                    std::to_string(find_by_email(
                                        database.sql, database.dialect, email)));
        };
        CHECK_SAME(find("Ada@Example.com"), on(database, "'Ada@Example.com': 10"));
        CHECK_SAME(find("ada@example.COM"), on(database, "'ada@example.COM': 10"));
        CHECK_SAME(find("EVE@example.com"),
                   on(database, "'EVE@example.com': 5000000020"));
        CHECK_SAME(find("bob@example.com"), on(database, "'bob@example.com': 30"));
        CHECK_SAME(find("carl@example.com"), on(database, "'carl@example.com': 0"));
        CHECK_SAME(find(" eve@example.com"), on(database, "' eve@example.com': 0"));
    });
}

TEST_CASE("find_by_email takes percent and underscore for themselves")
{
    on_each_database([](DatabaseUnderTest& database) {
        INFO("On ", database.name);
        put(database, 10, "ada@example.com", "Ada");
        put(database, 20, "e_e@example.com", "E");
        auto const find = [&](char const* email) {
            return std::to_string(find_by_email(database.sql, database.dialect, email));
        };
        CHECK_SAME(find("%@example.com"), "0");
        CHECK_SAME(find("_da@example.com"), "0");
        CHECK_SAME(find("E_E@example.com"), "20");
    });
}

TEST_CASE("no function pastes a value into a statement")
{
    on_each_database([](DatabaseUnderTest& database) {
        INFO("On ", database.name);
        std::string const nasty = "O'Neil \"\\ :id";
        long long const id =
            add_subscriber(database.sql, database.dialect, nasty, nasty);
        set_preference(database.sql, database.dialect, id, nasty, nasty);
        CHECK_SAME(joined(labels(database.sql, database.dialect, 0, 1)),
                   nasty + " <" + nasty + ">\n");
        CHECK_SAME(std::to_string(find_by_email(database.sql, database.dialect, nasty)),
                   std::to_string(id));
        CHECK_SAME(add_if_new(database.sql, database.dialect, nasty) ? "it was added"
                                                                     : "it was not",
                   "it was not");
        CHECK_SAME(value(database, "SELECT value FROM preferences"), nasty);
    });
}

TEST_CASE("no function begins or ends a transaction")
{
    on_each_database([](DatabaseUnderTest& database) {
        INFO("On ", database.name, ", in a transaction of the caller's");
        soci::transaction transaction(database.sql);
        long long const id =
            add_subscriber(database.sql, database.dialect, "ada@example.com", "Ada");
        add_if_new(database.sql, database.dialect, "eve@example.com");
        CHECK_SAME(add_if_new(database.sql, database.dialect, "ada@example.com")
                       ? "it was added"
                       : "it was not",
                   "it was not");
        set_preference(database.sql, database.dialect, id, "language", "fr");
        set_preference(database.sql, database.dialect, id, "language", "it");
        CHECK_THROWS_AS(
            add_subscriber(database.sql, database.dialect, "ada@example.com", "Ada"),
            soci::soci_error);
        transaction.rollback();
        CHECK_SAME(value(database, "SELECT count(*) FROM subscribers"), "0");
    });
}

TEST_SUITE_END();

}  // namespace servers::cases
