// Database URLs, taken apart, masked, refused, and handed on to SOCI.
#include "08-secrets/database_url.hpp"

#include "08-secrets/engine/connection.hpp"
#include "08-secrets/engine/leaks.hpp"
#include "workbook/files.hpp"

#include <doctest/doctest.h>
#include <soci/soci.h>

#include <filesystem>
#include <string>

namespace secrets::cases {

namespace {

// "kind user host port database", or the reason why there is none.
std::string parts_of(std::string const& text)
{
    try {
        DatabaseUrl const url = parse_database_url(text);
        return scheme_of(url.kind) + " " + url.user + " " + url.password.reveal() +
               " " + url.host + " " + std::to_string(url.port) + " " + url.database;
    } catch (UrlError const& error) {
        return std::string("refused: ") + error.what();
    }
}

std::string masked(std::string const& text)
{
    return parse_database_url(text).masked();
}

}  // namespace

TEST_CASE("A database URL is taken apart and decoded")
{
    CHECK(parts_of("sqlite:///shop.db") == "sqlite    0 shop.db");
    CHECK(parts_of("sqlite:////var/shop.db") == "sqlite    0 /var/shop.db");
    CHECK(parts_of("sqlite://") == "sqlite    0 :memory:");
    CHECK(parts_of("sqlite:///:memory:") == "sqlite    0 :memory:");
    CHECK(parts_of("mysql+pymysql://shop:p%40ss@db:3307/shop_db?charset=utf8mb4") ==
          "mysql shop p@ss db 3307 shop_db");
    CHECK(parts_of("mysql://shop@db/s") == "mysql shop  db 3306 s");
    CHECK(parts_of("postgres://u:a%3Ab%2Fc@[::1]:5433/d") ==
          "postgresql u a:b/c ::1 5433 d");
    CHECK(parts_of("postgresql://u:p@[::1]/d") == "postgresql u p ::1 5432 d");
}

TEST_CASE("A text that is no database URL is refused and not shown")
{
    Secret const secret("zq9x7Kd");
    for (std::string const text : {"",
                                   "zq9x7Kd",
                                   "shop.db",
                                   "oracle://u:zq9x7Kd@h/d",
                                   "sqlite://zq9x7Kd.db",
                                   "mysql://u:zq9x7Kd@h",
                                   "mysql://h/d",
                                   "mysql://u:zq9@x7Kd@h/d",
                                   "mysql://u:a@zq9x/7Kd@h/d",
                                   "mysql://u:a@zq9x?7Kd@h/d",
                                   "mysql://u:a@zq9x?charset=7Kd@h/d",
                                   "mysql://u:zq9x7Kd@h:99999/d",
                                   "mysql://u:zq9x7Kd@h:/d",
                                   "mysql://u:zq9x7Kd%4@h/d",
                                   "mysql://u:zq9x7Kd%zz@h/d",
                                   "mysql://:zq9x7Kd@h/d",
                                   "mysql://u:zq9x7Kd@/d",
                                   "mysql://u:zq9x7Kd/@h/d",
                                   "sqlite:///a?zq9x7Kd=1",
                                   "sqlite:///a.db?tiemout=5",
                                   "sqlite:///a.db?out=5",
                                   "mysql://u:zq9x7Kd@[::1/d",
                                   "mysql://u:zq9x7Kd@[::1]3306/d",
                                   "mysql://u:p@h/d?zq9x7Kd",
                                   "mysql://u:zq9x7Kd@h/d\n",
                                   "sqlite:///zq9x7Kd.db\n",
                                   "sqlite:///shop\tzq9x7Kd",
                                   "sqlite:///zq9x7Kd%00.db",
                                   "postgres://user:zq9@x7Kd@dbhost:5432/mydb"}) {
        std::string const reason = parts_of(text);
        INFO("Seen: ", text, ": ", reason);
        CHECK(reason.starts_with("refused: "));
        CHECK_FALSE(piece_in(reason, secret));
    }
    CHECK(parts_of("sqlite:///shop.db\n") ==
          "refused: has a line end or another character that does not show");
    CHECK(parts_of("mysql://u@[::1/d") == "refused: has a [ that no ] closes");
    CHECK(parts_of("mysql://u@[::1]x/d") ==
          "refused: has something other than :port after the ]");
}

TEST_CASE("A masked URL has no password and is a URL again")
{
    CHECK(masked("mysql+pymysql://shop:p%40ss@db/s%20x?charset=utf8mb4") ==
          "mysql://shop:***@db:3306/s%20x?charset=utf8mb4");
    CHECK(masked("mysql://u:p:q@[::1]/db") == "mysql://u:***@[::1]:3306/db");
    CHECK(masked("postgres://u@h/d") == "postgresql://u@h:5432/d");
    CHECK(masked("postgres://u@[::1]/a%2Fb") == "postgresql://u@[::1]:5432/a%2Fb");
    CHECK(masked("sqlite:////var/a b.db") == "sqlite:////var/a%20b.db");
    CHECK(masked("sqlite://") == "sqlite:///");
}

TEST_CASE("A connection quotes what it passes on")
{
    Connection const mysql =
        connection_of(parse_database_url("mysql://shop:pa%20ss'%5Cw@db/s"));
    CHECK(mysql.parameters.reveal() ==
          R"(host='db' port=3306 user='shop' db='s' password='pa ss\'\\w')");

    Connection const postgresql =
        connection_of(parse_database_url("postgresql://shop:zq9x7@db/s"));
    CHECK(postgresql.parameters.reveal().find("zq9x7") == std::string::npos);
    CHECK(postgresql.postgresql_password.reveal() == "zq9x7");

    CHECK(connection_of(parse_database_url("postgresql://u@[::1]/d"))
              .parameters.reveal()
              .starts_with("host='::1' "));

    workbook::ScratchFolder const folder;
    Connection const sqlite = connection_of(
        parse_database_url("sqlite:///" + (folder / "a b.db").string() + "?timeout=5"));
    soci::session sql(sqlite.backend, sqlite.parameters.reveal());
    int milliseconds = 0;
    sql << "PRAGMA busy_timeout", soci::into(milliseconds);
    CHECK(milliseconds == 5000);
    CHECK(std::filesystem::exists(folder / "a b.db"));
}

}  // namespace secrets::cases
