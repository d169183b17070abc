// Rejected by: read_records refuses a file that is not there
// Also fails: read_records names the file in its error
// Also fails: read_records refuses a folder
// Replaces: read_records.cpp
// Looks like: a file that cannot be read is taken for one without records; a typo in the path then imports nothing, successfully.
//
// Only the caller knows whether the file may be missing.

#include "read_records.hpp"

#include "workbook/files.hpp"

namespace storage {

nlohmann::json read_records(std::filesystem::path const& file)
{
    std::string text;
    try {
        text = workbook::read_file(file);
    } catch (std::runtime_error const&) {
        return nlohmann::json::array();
    }
    nlohmann::json records;
    try {
        records = nlohmann::json::parse(text);
    } catch (nlohmann::json::parse_error const& error) {
        throw ImportError(file.string() + ": " + error.what(), error.byte);
    } catch (nlohmann::json::exception const& error) {
        throw ImportError(file.string() + ": " + error.what(), 0);
    }
    if (!records.is_array()) {
        throw ImportError(file.string() + ": no array",
                          text.find_first_not_of(" \t\r\n") + 1);
    }
    return records;
}

}  // namespace storage
