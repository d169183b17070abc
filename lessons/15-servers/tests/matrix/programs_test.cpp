// The programs of lessons 07 and 13, which are given a URL and nothing else.
#include "programs.hpp"
#include "matrix_database.hpp"
#include "migration_story.hpp"

#include "13-rest-api/tests/serve_process.hpp"
#include "workbook/check_same.hpp"
#include "workbook/files.hpp"

#include <doctest/doctest.h>
#include <httplib.h>

#include <string>

namespace servers::cases {

namespace {

std::string answer(httplib::Result const& result)
{
    return result ? std::to_string(result->status) + " " + result->body : "no answer";
}

}  // namespace

TEST_CASE("13: serve keeps what it has acknowledged when it is killed")
{
    Database const database;
    {
        rest::cases::ServeProcess serve("serve_anywhere", database.url());
        httplib::Client client("127.0.0.1", serve.port);
        CHECK_SAME(
            answer(client.Post(
                "/users/", R"({"email":"ada@example.com","password":"correct horse"})",
                "application/json")),
            R"(201 {"id":1,"email":"ada@example.com","is_active":true,)"
            R"("items":[]})");
    }  // killed
    rest::cases::ServeProcess serve("serve_anywhere", database.url());
    httplib::Client client("127.0.0.1", serve.port);
    CHECK_SAME(answer(client.Get("/users/1")),
               R"(200 {"id":1,"email":"ada@example.com","is_active":true,"items":[]})");
    serve.send(SIGTERM);
    CHECK_SAME(serve.read_line(), "stopped");
    CHECK(serve.wait() == 0);
}

TEST_CASE("13: two services that start at once make the tables once")
{
    Database const database;
    rest::cases::ServeProcess first("serve_anywhere", database.url());
    rest::cases::ServeProcess second("serve_anywhere", database.url());
    for (int const port : {first.port, second.port}) {
        httplib::Client client("127.0.0.1", port);
        CHECK_SAME(answer(client.Get("/health")), R"(200 {"status":"ok"})");
    }
}

TEST_CASE("13: a password in a URL that cannot be opened is not printed")
{
    std::string const said = output_of(
        "serve_anywhere", "--port 0",
        {{"DATABASE_URL", "postgresql://shop:pass-in-the-url@127.0.0.1:1/shop"}});
    CHECK(said.find("postgresql://shop:***@127.0.0.1:1/shop") != std::string::npos);
    CHECK(said.find("pass-in-the-url") == std::string::npos);
}

TEST_CASE("07: a password in a URL that is not complete is not printed")
{
    workbook::ScratchFolder const folder;
    output_of("migrate_anywhere", "init", {}, folder / ".");
    CHECK_SAME(output_of("migrate_anywhere", "current",
                         {{"MIGRATE_DATABASE", "mysql:/shop:secret@127.0.0.1/shop"}},
                         folder / "."),
               "migrate: the database URL is not a URL: it has no ://\n");
}

TEST_CASE("07: migrate init writes no URL into its file of settings")
{
    workbook::ScratchFolder const folder;
    CHECK_SAME(output_of("migrate_anywhere", "init",
                         {{"MIGRATE_DATABASE", "mysql://shop:secret@127.0.0.1/shop"}},
                         folder / "."),
               "made the folder migrations\nwrote migrate.ini\n");
    CHECK_SAME(workbook::read_file(folder / "migrate.ini"),
               "database = shop.db\nfolder = migrations\n");
}

TEST_CASE("07: migrate says what the chapter shows when a revision fails half-way")
{
    std::string const chapter =
        workbook::read_file("lessons/15-servers/migrations.txt");
    auto const begin = chapter.find("== " + name_of(under_test()) + " ==");
    REQUIRE(begin != std::string::npos);
    auto const end = chapter.find("\n== ", begin);
    CHECK_SAME(migration_story(),
               chapter.substr(begin, end == std::string::npos ? end : end + 1 - begin));
}

}  // namespace servers::cases
