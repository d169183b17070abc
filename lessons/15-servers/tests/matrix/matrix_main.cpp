// The programs of lessons 03 to 13 on one database of three.
//
//   matrix mariadb
//
// Ends with 77, which ctest takes for "skipped", when there is no such server.
#define DOCTEST_CONFIG_IMPLEMENT
#include "database_under_test.hpp"
#include "engine/opening.hpp"

#include <doctest/doctest.h>

#include <iostream>
#include <string>

int main(int count, char** arguments)
{
    std::string const database = count > 1 ? arguments[1] : "";
    if (database != "sqlite" && database != "mariadb" && database != "postgresql") {
        std::cerr << "matrix: which database: sqlite, mariadb or postgresql?\n";
        return 1;
    }
    servers::cases::test_database(database);
    servers::use_servers();
    if (database != "sqlite" && servers::cases::server_url().empty()) {
        std::cout << "skipped: there is no " << database
                  << " (scripts/servers start " << database << ")\n";
        return 77;
    }
    return doctest::Context(count - 1, arguments + 1).run();
}
