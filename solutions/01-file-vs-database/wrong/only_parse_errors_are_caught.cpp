// Rejected by: read_records refuses a number that the JSON library cannot keep
// Also fails: read_records names the file in its error
// Throws: nlohmann::detail::out_of_range
// Replaces: read_records.cpp
// Looks like: only parse_error is caught; 1e400 is JSON, but too large for a double, and the library throws its out_of_range.
//
// All of the library's exceptions are nlohmann::json::exception.

#include "read_records.hpp"

#include "workbook/files.hpp"

namespace storage {

namespace {

std::string read_text(std::filesystem::path const& file)
{
    try {
        return workbook::read_file(file);
    } catch (std::runtime_error const& error) {
        throw ImportError(error.what(), 0);
    }
}

}  // namespace

nlohmann::json read_records(std::filesystem::path const& file)
{
    std::string const text = read_text(file);
    nlohmann::json records;
    try {
        records = nlohmann::json::parse(text);
    } catch (nlohmann::json::parse_error const& error) {
        throw ImportError(file.string() + ": " + error.what(), error.byte);
    }
    if (!records.is_array()) {
        throw ImportError(file.string() + ": no array",
                          text.find_first_not_of(" \t\r\n") + 1);
    }
    return records;
}

}  // namespace storage
