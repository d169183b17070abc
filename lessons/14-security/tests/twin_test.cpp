// The twin as a service: where it listens, and that nothing else contains it.
#include "twin/twin_server.hpp"
#include "workbook/database.hpp"
#include "workbook/files.hpp"

#include <doctest/doctest.h>

#include <filesystem>

namespace security::cases {

namespace {

struct Server {
    explicit Server(bool is_bound)
        : shop((twin::create_shop(database.sql),
                is_bound ? twin::bound_catalogue(database.sql)
                         : twin::pasted_catalogue(database.sql))),
          server(*shop),
          port(server.start())
    {
    }

    int status(std::string const& path)
    {
        httplib::Client client("127.0.0.1", port);
        auto const answer = client.Get(path);
        REQUIRE(answer);
        body = answer->body;
        return answer->status;
    }

    workbook::ScratchDatabase database;
    std::unique_ptr<twin::Catalogue> shop;
    twin::TwinServer server;
    int port;
    std::string body;
};

std::filesystem::path beside_this_program(std::string const& name)
{
    return std::filesystem::read_symlink("/proc/self/exe").parent_path() / name;
}

}  // namespace

TEST_CASE("the twin listens on 127.0.0.1 and on no other address of this machine")
{
    Server twin(false);
    CHECK(twin.status("/product?id=1") == 200);
    httplib::Client elsewhere("127.0.0.2", twin.port);
    CHECK_FALSE(elsewhere.Get("/product?id=1"));
}

TEST_CASE("the twin's answers give passwords and its errors give SQL")
{
    Server twin(false);
    CHECK(twin.status("/product?id=0%20UNION%20SELECT%20email,%20password%20FROM"
                      "%20users") == 200);
    CHECK(twin.body.find("engine-1843") != std::string::npos);
    CHECK(twin.status("/product?id=x") == 500);
    CHECK(twin.body.find("no such column") != std::string::npos);
    CHECK(twin.status("/product?id=99") == 404);
}

TEST_CASE("its counterpart refuses the same requests")
{
    Server bound(true);
    CHECK(bound.status("/product?id=1") == 200);
    CHECK(bound.status("/product?id=0%20UNION%20SELECT%20email,%20password%20FROM"
                       "%20users") == 400);
    CHECK(bound.status("/product?id=x") == 400);
    CHECK(bound.body.find("SELECT") == std::string::npos);
}

TEST_CASE("no program but the twin, the lesson and these tests contains the twin")
{
    std::string const of_the_twin = "PastedCatalogue";  // a class in its symbols
    CHECK(workbook::read_file(beside_this_program("twin")).find(of_the_twin) !=
          std::string::npos);
    CHECK(workbook::read_file(beside_this_program("serve_guarded")).find(of_the_twin) ==
          std::string::npos);
}

}  // namespace security::cases
