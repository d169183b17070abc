// Every piece of the dialect, run on the databases that are there.
#include "15-servers/engine/connecting.hpp"
#include "workbook/check_same.hpp"

#include <array>

namespace servers::cases {

namespace {

void on_each(void (*work)(soci::session&, Dialect const&))
{
    for (DatabaseKind const kind : databases()) {
        INFO("On ", name_of(kind));
        EmptyDatabase const database(kind);
        soci::session sql;
        database.open(sql);
        work(sql, database.dialect());
    }
}

std::string value(soci::session& sql, std::string const& query)
{
    std::string text;
    soci::indicator is = soci::i_ok;
    sql << query, soci::into(text, is);
    return is == soci::i_null ? "NULL" : text;
}

void create_things(soci::session& sql, Dialect const& dialect)
{
    sql << "CREATE TABLE things (id " + dialect.id_column() + ", name " +
               dialect.text_column(20) + " UNIQUE, " + dialect.quoted("key") + " " +
               dialect.integer_column() + ", seen " + dialect.moment_column() +
               ", data " + dialect.json_column() + ")";
}

}  // namespace

TEST_SUITE_BEGIN("dialect");

TEST_CASE("a table of all kinds of columns can be made and numbers its rows")
{
    on_each([](soci::session& sql, Dialect const& dialect) {
        create_things(sql, dialect);
        sql << "INSERT INTO things (name) VALUES ('lamp')";
        CHECK_SAME(value(sql, "INSERT INTO things (name) VALUES ('pen') RETURNING id"),
                   "2");
    });
}

TEST_CASE("an integer column has 64 bits")
{
    on_each([](soci::session& sql, Dialect const& dialect) {
        create_things(sql, dialect);
        long long const large = 9'007'199'254'740'993;
        sql << "INSERT INTO things (" + dialect.quoted("key") + ") VALUES (:n)",
            soci::use(large, "n");
        CHECK_SAME(value(sql, "SELECT " + dialect.quoted("key") + " FROM things"),
                   "9007199254740993");
    });
}

TEST_CASE("a name with a quote in it is a name")
{
    on_each([](soci::session& sql, Dialect const& dialect) {
        for (char const* const name : {"a\"b", "a`b", "select"}) {
            CAPTURE(name);
            CHECK_SAME(
                value(sql, "SELECT " + dialect.quoted(name) + " FROM (SELECT 7 AS " +
                               dialect.quoted(name) + ") AS t"),
                "7");
        }
    });
}

TEST_CASE("now fits into a moment column and is near CURRENT_TIMESTAMP")
{
    on_each([](soci::session& sql, Dialect const& dialect) {
        create_things(sql, dialect);
        sql << "INSERT INTO things (seen) VALUES (" + dialect.now() + ")";
        std::string const seen = value(sql, "SELECT seen FROM things");
        std::string const now = value(sql, "SELECT CURRENT_TIMESTAMP");
        CHECK(seen.substr(0, 19) <= now.substr(0, 19));
        CHECK(seen.size() > 20);
    });
}

TEST_CASE("texts are joined and NULL makes NULL")
{
    on_each([](soci::session& sql, Dialect const& dialect) {
        std::array<std::string, 3> parts{"'a'", "'b'", "'c'"};
        CHECK_SAME(value(sql, "SELECT " + dialect.concatenated(parts)), "abc");
        parts[1] = "NULL";
        CHECK_SAME(value(sql, "SELECT " + dialect.concatenated(parts)), "NULL");
    });
}

TEST_CASE("json_text finds a member and NULL where there is none")
{
    on_each([](soci::session& sql, Dialect const& dialect) {
        create_things(sql, dialect);
        std::string const data = R"({"color": "red \"dark\"", "size": 3})";
        sql << "INSERT INTO things (data) VALUES (:data)", soci::use(data, "data");
        auto const member = [&](char const* name) {
            return value(sql,
                         "SELECT " + dialect.json_text("data", name) + " FROM things");
        };
        CHECK_SAME(member("color"), "red \"dark\"");
        CHECK_SAME(member("size"), "3");
        CHECK_SAME(member("weight"), "NULL");
    });
}

TEST_CASE("insert_or_ignore adds once and says so")
{
    on_each([](soci::session& sql, Dialect const& dialect) {
        create_things(sql, dialect);
        for (int const added : {1, 0}) {
            soci::statement insert = (sql.prepare << dialect.insert_or_ignore(
                                          "things", {"name"}, {"'lamp'"}, "name"));
            insert.execute(true);
            CHECK_SAME(std::to_string(insert.get_affected_rows()),
                       std::to_string(added));
        }
        CHECK_SAME(value(sql, "SELECT count(*) FROM things"), "1");
    });
}

TEST_CASE("upsert overwrites what it is told to and nothing else")
{
    on_each([](soci::session& sql, Dialect const& dialect) {
        create_things(sql, dialect);
        std::string const key = dialect.quoted("key");
        for (int const n : {1, 2}) {
            sql << dialect.upsert(
                "things", {"name", key, "seen"},
                {"'lamp'", ":n",
                 n == 1 ? "'2026-01-01 00:00:00'" : "'2026-02-02 00:00:00'"},
                "name", {key}),
                soci::use(n, "n");
        }
        CHECK_SAME(value(sql, "SELECT " + key + " FROM things"), "2");
        CHECK_SAME(value(sql, "SELECT seen FROM things").substr(0, 10), "2026-01-01");
        CHECK_SAME(value(sql, "SELECT count(*) FROM things"), "1");
    });
}

TEST_CASE("a row can be locked in a transaction that writes")
{
    on_each([](soci::session& sql, Dialect const& dialect) {
        create_things(sql, dialect);
        sql << "INSERT INTO things (name) VALUES ('lamp')";
        sql << dialect.begin_write();
        CHECK_SAME(value(sql, "SELECT name FROM things" + dialect.for_update()),
                   "lamp");
        sql << "COMMIT";
    });
}

TEST_CASE("ddl_rolls_back says what a rollback does")
{
    on_each([](soci::session& sql, Dialect const& dialect) {
        sql << "BEGIN";
        sql << "CREATE TABLE half (id INTEGER)";
        sql << "ROLLBACK";
        bool is_there = true;
        try {
            sql << "DROP TABLE half";
        } catch (soci::soci_error const&) {
            is_there = false;
        }
        CHECK_SAME(is_there ? "there" : "gone",
                   dialect.ddl_rolls_back() ? "gone" : "there");
    });
}

TEST_SUITE_END();

}  // namespace servers::cases
