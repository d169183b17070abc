// Rejected by: read_records refuses a torn file
// Also fails: import_users imports nothing from a torn file
// Also fails: read_records names the file in its error
// Also fails: read_records refuses a comment because JSON has none
// Also fails: read_records refuses a file that goes on after its array
// Also fails: read_records refuses a file without any text
// Also fails: read_records refuses a number that the JSON library cannot keep
// Replaces: read_records.cpp
// Looks like: a parse error is caught and the file taken for an empty one; nobody learns that it is broken.
//
// With a program that saves afterwards, this is how one torn file becomes no data.

#include "read_records.hpp"

#include "workbook/files.hpp"

namespace storage {

nlohmann::json read_records(std::filesystem::path const& file)
{
    nlohmann::json records;
    std::string text;
    try {
        text = workbook::read_file(file);
        records = nlohmann::json::parse(text);
    } catch (nlohmann::json::exception const&) {
        records = nlohmann::json::array();
    } catch (std::runtime_error const& error) {
        throw ImportError(error.what(), 0);
    }
    if (!records.is_array()) {
        throw ImportError(file.string() + ": no array",
                          text.find_first_not_of(" \t\r\n") + 1);
    }
    return records;
}

}  // namespace storage
