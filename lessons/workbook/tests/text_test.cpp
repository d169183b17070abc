#include "workbook/channel.hpp"
#include "workbook/files.hpp"
#include "workbook/table.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <stdexcept>

TEST_CASE("a message survives the channel whatever its text")
{
    workbook::Message const message{"fail", {"a\tb", "line\nline", "C:\\new", "", "é"}};
    std::string const line = workbook::encode(message);
    CHECK(line.find('\n') == std::string::npos);
    workbook::Message const back = workbook::decode(line);
    CHECK(back.verb == "fail");
    CHECK(back.fields == message.fields);
}

TEST_CASE("a message without fields has none after the channel")
{
    workbook::Message const back = workbook::decode(workbook::encode({"hello", {}}));
    CHECK(back.verb == "hello");
    CHECK(back.fields.empty());
}

TEST_CASE("Table aligns numbers to the right and text by what a reader sees")
{
    workbook::Table table({"name", "users"});
    table.add({"Béla", "7"});
    table.add({"Ada", "1 000"});
    std::ostringstream out;
    out << table;
    CHECK(out.str() ==
          "name  users\n"
          "----  -----\n"
          "Béla      7\n"
          "Ada   1 000\n");
}

TEST_CASE("Table refuses a row of another length")
{
    workbook::Table table({"name", "users"});
    CHECK_THROWS_AS(table.add({"Ada"}), std::invalid_argument);
}

TEST_CASE("bar shows a small value and never overshoots")
{
    CHECK(workbook::bar(10, 10, 20) == std::string(20, '#'));
    CHECK(workbook::bar(5, 10, 20) == std::string(10, '#'));
    CHECK(workbook::bar(0.001, 10, 20) == "#");
    CHECK(workbook::bar(30, 10, 20) == std::string(20, '#'));
    CHECK(workbook::bar(0, 10).empty());
    CHECK(workbook::bar(1, 0).empty());
}

TEST_CASE("thousands keeps small and negative numbers readable")
{
    CHECK(workbook::thousands(0) == "0");
    CHECK(workbook::thousands(999) == "999");
    CHECK(workbook::thousands(1'000'000) == "1 000 000");
    CHECK(workbook::thousands(-1'234) == "-1 234");
    CHECK(workbook::thousands(-123) == "-123");
}

TEST_CASE("duration takes the unit that suits")
{
    CHECK(workbook::duration(0.000012) == "12 us");
    CHECK(workbook::duration(0.0034) == "3.4 ms");
    CHECK(workbook::duration(1.2) == "1.20 s");
}

TEST_CASE("ScratchFolder leaves nothing behind")
{
    std::filesystem::path path;
    {
        workbook::ScratchFolder const folder;
        path = folder.path();
        workbook::write_file(folder / "file", "text");
    }
    CHECK_FALSE(std::filesystem::exists(path));
}

TEST_CASE("read_file says which file it cannot read")
{
    workbook::ScratchFolder const folder;
    std::string what;
    try {
        workbook::read_file(folder / "none.json");
    } catch (std::runtime_error const& error) {
        what = error.what();
    }
    CHECK(what.find("none.json") != std::string::npos);
    CHECK_THROWS_AS(workbook::read_file(folder.path()), std::runtime_error);
}
