// new: a project of one's own, outside the workbook.
#include "commands.hpp"

#include "workbook/files.hpp"

#include <iostream>
#include <stdexcept>

namespace workbook {

namespace {

namespace fs = std::filesystem;

constexpr char const* cmake_lists = R"cmake(cmake_minimum_required(VERSION 3.25)
project(notes LANGUAGES CXX)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
list(APPEND CMAKE_MODULE_PATH ${PROJECT_SOURCE_DIR}/cmake)
find_package(SOCI REQUIRED)     # cmake/FindSOCI.cmake, because Debian ships none
find_package(doctest REQUIRED)

add_library(notes_library notes.cpp)
target_link_libraries(notes_library PUBLIC SOCI::sqlite3)
target_include_directories(notes_library PUBLIC ${PROJECT_SOURCE_DIR})

add_executable(notes main.cpp)
target_link_libraries(notes PRIVATE notes_library)

enable_testing()
add_executable(notes_test notes_test.cpp)
target_link_libraries(notes_test PRIVATE notes_library doctest::doctest)
add_test(NAME notes_test COMMAND notes_test)
)cmake";

constexpr char const* header = R"cpp(// Notes in a database.
#pragma once

#include <soci/soci.h>

#include <string>
#include <vector>

                                     /// Makes the table, if there is none.
                                     void create_notes(soci::session& sql);

                                     /// Adds a note and returns its id.
                                     long long add_note(soci::session& sql, std::string const& text);

                                     /// All notes, the oldest first.
                                     std::vector<std::string> list_notes(soci::session& sql);
)cpp";

constexpr char const* source =
    R"cpp(#include "notes.hpp"

          void create_notes(soci::session& sql)
          {
              sql << "CREATE TABLE IF NOT EXISTS notes ("
                     " id   INTEGER PRIMARY KEY,"
                     " text TEXT NOT NULL CHECK (text <> ''))";
          }

          long long add_note(soci::session& sql, std::string const& text)
          {
              long long id = 0;
              sql << "INSERT INTO notes (text) VALUES (:text) RETURNING id",
                  soci::use(text), soci::into(id);
              return id;
          }

          std::vector<std::string> list_notes(soci::session& sql)
          {
              soci::rowset<std::string> const rows =
                  (sql.prepare << "SELECT text FROM notes ORDER BY id");
              return {rows.begin(), rows.end()};
          }
    )cpp";

constexpr char const* program = R"cpp(// notes [text]: adds a note to notes.db, and
                                      // lists them all.
#include "notes.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

#include <exception>
#include <iostream>

                                      int main(int count, char** arguments)
                                      try {
                                          soci::session sql(soci::sqlite3, "db=notes.db timeout=5");
                                          create_notes(sql);
                                          if (count == 2) {
                                              add_note(sql, arguments[1]);
                                          }
                                          for (std::string const& text : list_notes(sql)) {
                                              std::cout << text << '\n';
                                          }
                                      } catch (std::exception const& error) {
                                          std::cerr << "notes: " << error.what() << '\n';
                                          return 1;
                                      }
)cpp";

constexpr char const* test =
    R"cpp(#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "notes.hpp"

#include <doctest/doctest.h>
#include <soci/sqlite3/soci-sqlite3.h>

          TEST_CASE("notes come back in the order in which they were added")
          {
              soci::session sql(soci::sqlite3, "db=:memory:");
              create_notes(sql);
              add_note(sql, "milk");
              add_note(sql, "O'Brien; DROP TABLE notes");

              CHECK(list_notes(sql) ==
                    std::vector<std::string>{"milk", "O'Brien; DROP TABLE notes"});
          }

          TEST_CASE("an empty note is refused")
          {
              soci::session sql(soci::sqlite3, "db=:memory:");
              create_notes(sql);
              CHECK_THROWS_AS(add_note(sql, ""), soci::soci_error);
          }
    )cpp";

}  // namespace

int write_project(fs::path const& root, fs::path const& folder)
{
    if (fs::exists(folder) && !fs::is_empty(folder)) {
        throw std::runtime_error("the folder " + folder.string() + " is not empty");
    }
    fs::path const soci = "soci-without-boost/soci";
    fs::create_directories(folder / "cmake" / soci);
    for (fs::path const& file : {fs::path("FindSOCI.cmake"), soci / "soci-config.h"}) {
        fs::copy_file(root / "scripts" / "cmake" / file, folder / "cmake" / file);
    }
    write_file(folder / "CMakeLists.txt", cmake_lists);
    write_file(folder / "notes.hpp", header);
    write_file(folder / "notes.cpp", source);
    write_file(folder / "main.cpp", program);
    write_file(folder / "notes_test.cpp", test);
    write_file(folder / ".gitignore", "/build/\n*.db\n");
    std::cout << "A project of your own is in " << folder.string() << ". In it:\n"
              << "  cmake -S . -B build && cmake --build build\n"
              << "  ctest --test-dir build\n"
              << "  build/notes milk\n";
    return 0;
}

}  // namespace workbook
