// What lesson 08 gives: these cases hold from the beginning, but for two that read a
// file with your parser.
#include "08-secrets/engine/connection.hpp"
#include "08-secrets/engine/database_error.hpp"
#include "08-secrets/engine/encodings.hpp"
#include "08-secrets/engine/env_file.hpp"
#include "08-secrets/engine/environment.hpp"
#include "08-secrets/engine/fresh_key.hpp"
#include "08-secrets/engine/leaks.hpp"
#include "08-secrets/engine/settings_reader.hpp"
#include "workbook/database.hpp"
#include "workbook/files.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <type_traits>

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

TEST_SUITE_BEGIN("the engine, given");

TEST_CASE("A Secret shows itself neither in a stream nor in JSON")
{
    Secret const secret("zq9x7");
    std::ostringstream out;
    out << secret;
    nlohmann::json json;
    json["key"] = secret;

    CHECK(out.str() == "***");
    CHECK(json.dump() == R"({"key":"***"})");
    CHECK(secret.reveal() == "zq9x7");
    CHECK_FALSE(std::is_convertible_v<Secret, std::string>);
    CHECK_FALSE(std::is_constructible_v<std::string, Secret>);
    CHECK_FALSE(std::is_convertible_v<std::string, Secret>);
}

TEST_CASE("A leak is found in every form of a secret")
{
    Secret const secret("p@ss?>~word");

    CHECK(leak_in("a p@ss?>~word b", secret) == "as it is");
    CHECK(leak_in("u:p%40ss%3F%3E~word@h", secret) == "percent-encoded");
    CHECK(leak_in("u:p%40ss%3f%3e~word@h", secret) == "percent-encoded");
    CHECK(leak_in(hexadecimal("x p@ss?>~word"), secret) == "hexadecimal");
    for (char const* const user : {"", "a", "ab", "abc"}) {
        std::string const header = base64(std::string(user) + "p@ss?>~word" + user);
        CHECK(leak_in("Basic " + header, secret) == "base64");
    }
    CHECK(leak_in("x.cEBzcz8-fndvcmQ.y", secret) == "base64url");
    CHECK_FALSE(leak_in("a p@ss?>~wor b", secret));
    CHECK(piece_in("a >~wo b", secret));
    CHECK_FALSE(piece_in("a >~w b", secret));
}

TEST_CASE("What is printed is caught however it is printed")
{
    std::string const printed = printed_by([] {
        std::cout << "1";
        std::printf("2");
        std::cerr << "3";
        CHECK(::write(1, "4", 1) == 1);
    });

    for (char const* const digit : {"1", "2", "3", "4"}) {
        CHECK(printed.find(digit) != std::string::npos);
    }
    CHECK(printed.size() == 4);
}

TEST_CASE("A fresh key has two digits a byte and comes once")
{
    CHECK(fresh_key().size() == 64);
    CHECK(fresh_key(16).size() == 32);
    CHECK(fresh_key(256).size() == 512);
    CHECK(fresh_key().reveal() != fresh_key().reveal());
    CHECK_THROWS_AS(fresh_key(0), std::invalid_argument);
    CHECK_THROWS_AS(fresh_key(257), std::invalid_argument);
}

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
                                   "mysql://u:p@h/d?zq9x7Kd"}) {
        std::string const reason = parts_of(text);
        INFO("Seen: ", text, ": ", reason);
        CHECK(reason.starts_with("refused: "));
        CHECK_FALSE(piece_in(reason, secret));
    }
    CHECK(parts_of("mysql://u@[::1/d") == "refused: has a [ that no ] closes");
    CHECK(parts_of("mysql://u@[::1]x/d") ==
          "refused: has something other than :port after the ]");
}

TEST_CASE("A masked URL has no password and is a URL again")
{
    CHECK(masked("mysql+pymysql://shop:p%40ss@db/s%20x?charset=utf8mb4") ==
          "mysql://shop:***@db:3306/s%20x?charset=utf8mb4");
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

TEST_CASE("An error of the database comes without its values")
{
    workbook::ScratchDatabase database;
    database.sql << "CREATE TABLE keys (k TEXT CHECK (k = ''))";
    std::string const key = "zq9x7";
    try {
        without_values(
            [&] { database.sql << "INSERT INTO keys VALUES (:k)", soci::use(key); });
        FAIL_CHECK("it threw nothing");
    } catch (DatabaseError const& error) {
        std::string const text = error.what();
        CHECK(text.find("CHECK constraint failed") != std::string::npos);
        CHECK(text.find("zq9x7") == std::string::npos);
    }
}

TEST_CASE("The environment goes before the file and tells unset from empty")
{
    Environment const environment({{"A", "file"}, {"B", "file"}, {"D", ""}},
                                  [](char const* name) {
                                      return std::string(name) == "A"   ? "real"
                                             : std::string(name) == "B" ? ""
                                                                        : nullptr;
                                  });

    CHECK(environment.find("A") == "real");
    CHECK(environment.find("B") == "");
    CHECK(environment.find("D") == "");
    CHECK_FALSE(environment.find("C"));
}

TEST_CASE("Placeholders are refused and keys are not")
{
    for (std::string const text :
         {"changeme", "ChangeThisForMe", "super_secret_jwt_key_here", "your-api-key",
          "<key>", "xxxxxxxx", "PLACEHOLDER", "replace-this", "example-key"}) {
        INFO("Seen: ", text);
        CHECK(is_placeholder(text));
    }
    CHECK_FALSE(is_placeholder("not-a-real-key-7f3a91c05e2d48b6"));
    CHECK_FALSE(is_placeholder(fresh_key().reveal()));
    CHECK_FALSE(is_placeholder(""));
}

TEST_CASE("A missing env file differs from one that cannot be read")
{
    workbook::ScratchFolder const folder;

    CHECK_FALSE(read_env_file(folder / ".env").found);
    // A folder, because root may read every file.
    std::filesystem::create_directory(folder / ".env");
    CHECK_THROWS_AS(read_env_file(folder / ".env"), UnreadableEnvFile);
}

TEST_CASE("An env file is read and its mode is looked at")
{
    workbook::ScratchFolder const folder;
    std::filesystem::path const file = folder / ".env";
    workbook::write_file(file, "A=1\n");

    ::chmod(file.c_str(), 0600);
    EnvFile const own = read_env_file(file);
    CHECK(own.found);
    CHECK(own.values == EnvValues{{"A", "1"}});
    CHECK(own.warnings.empty());

    for (mode_t const mode : {0640U, 0604U, 0620U, 0644U}) {
        ::chmod(file.c_str(), mode);
        EnvFile const open = read_env_file(file);
        REQUIRE(open.warnings.size() == 1);
        char digits[8];
        std::snprintf(digits, sizeof digits, "%03o", mode);
        CHECK(open.warnings[0].find(digits) != std::string::npos);
        CHECK(open.values == EnvValues{{"A", "1"}});
    }
}

TEST_SUITE_END();
