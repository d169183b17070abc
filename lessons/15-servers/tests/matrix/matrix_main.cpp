// The programs of lessons 03 to 13 on one database of three.
//
//   matrix mariadb
//   matrix mariadb --story    prints its section of lessons/15-servers/migrations.txt
//
// Ends with 77, which ctest takes for "skipped", when there is no such server.
#define DOCTEST_CONFIG_IMPLEMENT
#include "15-servers/anywhere/opening.hpp"
#include "matrix_database.hpp"
#include "migration_story.hpp"

#include <doctest/doctest.h>

#include <iostream>
#include <map>
#include <string>

int main(int count, char** arguments)
{
    using servers::DatabaseKind;
    std::map<std::string, DatabaseKind> const known{
        {"sqlite", DatabaseKind::sqlite},
        {"mariadb", DatabaseKind::mysql},
        {"postgresql", DatabaseKind::postgresql}};
    std::string const name = count > 1 ? arguments[1] : "";
    if (!known.contains(name)) {
        std::cerr << "matrix: which database: sqlite, mariadb or postgresql?\n";
        return 1;
    }
    DatabaseKind const kind = known.at(name);
    if (kind != DatabaseKind::sqlite && !servers::url_of(kind)) {
        std::cout << "skipped: there is no URL of " << servers::name_of(kind)
                  << "; scripts/servers start " << name << " starts one\n";
        return 77;
    }
    servers::cases::test_database(kind);
    servers::use_servers();
    if (count > 2 && std::string(arguments[2]) == "--story") {
        std::cout << servers::cases::migration_story();
        return 0;
    }
    return doctest::Context(count - 1, arguments + 1).run();
}
