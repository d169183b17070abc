// Exercise 01, task 3, core, 15 minutes: the cases.
// Edit: read_records.cpp
#include "read_records.hpp"

#include "workbook/check_same.hpp"
#include "workbook/files.hpp"
#include "workbook/sample_shop.hpp"

#include <string>

namespace storage::cases {

namespace {

std::string records_or_byte(std::filesystem::path const& file)
{
    try {
        return read_records(file).dump();
    } catch (ImportError const& error) {
        return "ImportError, byte " + std::to_string(error.byte);
    }
}

// What read_records makes of a file with this text.
std::string read(std::string const& text)
{
    workbook::ScratchFolder const folder;
    workbook::write_file(folder / "users.json", text);
    return records_or_byte(folder / "users.json");
}

}  // namespace

TEST_SUITE_BEGIN("3 read_records");

TEST_CASE("read_records returns the records of a file in their order")
{
    CHECK_SAME(read("[\n  {\"name\": \"Béla\"},\n  {\"name\": \"Ada\"},\n  7\n]\n"),
               R"([{"name":"Béla"},{"name":"Ada"},7])");
}

TEST_CASE("read_records returns no records for an empty array")
{
    CHECK_SAME(read("[]"), "[]");
    CHECK_SAME(read(" \n[ ]\n"), "[]");
}

TEST_CASE("read_records reads a large file to its end")
{
    nlohmann::json const records = read_records(workbook::data_file("users.json"));

    CHECK_SAME(std::to_string(records.size()) + " records", "1000 records");
    CHECK_SAME(records.back().value("email", "none"),
               nlohmann::json::parse(
                   workbook::read_file(workbook::data_file("users.json")))[999]["email"]
                   .get<std::string>());
}

TEST_CASE("read_records refuses a torn file")
{
    CHECK_SAME(records_or_byte(workbook::data_file("users-torn.json")),
               "ImportError, byte 293");
}

TEST_CASE("read_records refuses a file without any text")
{
    CHECK_SAME(read(""), "ImportError, byte 1");
    CHECK_SAME(read(" \n"), "ImportError, byte 3");
}

TEST_CASE("read_records refuses a file that goes on after its array")
{
    CHECK_SAME(read("[1] [2]"), "ImportError, byte 5");
    CHECK_SAME(read("[1]\n\nuser"), "ImportError, byte 6");
}

TEST_CASE("read_records refuses a comment because JSON has none")
{
    CHECK_SAME(read("[1, // one\n 2]"), "ImportError, byte 5");
    CHECK_SAME(read("/* none */ []"), "ImportError, byte 1");
}

TEST_CASE("read_records refuses a file that has an object at its top")
{
    CHECK_SAME(read("{\"users\": []}"), "ImportError, byte 1");
    CHECK_SAME(read("\n\n  {\"users\": []}\n"), "ImportError, byte 5");
}

TEST_CASE("read_records refuses a file that has a single value at its top")
{
    for (std::string const text : {"null", "\"[]\"", "7", "true", "{}"}) {
        INFO("the file's text: ", text);
        CHECK_SAME(read(text), "ImportError, byte 1");
    }
    CHECK_SAME(read("\t\r\nnull"), "ImportError, byte 4");
}

TEST_CASE("read_records refuses a file that is not there")
{
    workbook::ScratchFolder const folder;

    CHECK_SAME(records_or_byte(folder / "none.json"), "ImportError, byte 0");
}

TEST_CASE("read_records refuses a folder")
{
    workbook::ScratchFolder const folder;

    CHECK_SAME(records_or_byte(folder.path()), "ImportError, byte 0");
}

TEST_CASE("read_records refuses a number that the JSON library cannot keep")
{
    CHECK_SAME(read(R"([{"email": "a@shop.example", "points": 1e400}])"),
               "ImportError, byte 0");
}

TEST_CASE("read_records names the file in its error")
{
    workbook::ScratchFolder const folder;
    workbook::write_file(folder / "half.json", "[1, 2");
    workbook::write_file(folder / "object.json", "{}");
    workbook::write_file(folder / "large.json", "[1e400]");

    for (std::string const name :
         {"half.json", "object.json", "large.json", "none.json"}) {
        std::string text = "nothing was thrown";
        try {
            read_records(folder / name);
        } catch (ImportError const& error) {
            text = error.what();
        }
        bool const named = text.find(name) != std::string::npos;
        CHECK_SAME(named ? name + " is named" : text, name + " is named");
    }
}

TEST_SUITE_END();

}  // namespace storage::cases
