// Rejected by: read_records refuses a file that has a single value at its top
// Replaces: read_records.cpp
// Looks like: null at the top is taken for an empty list; a program that wrote null by mistake is never noticed.
//
// null is a value of its own in JSON, not an array.

#include "read_records.hpp"

#include "workbook/files.hpp"

namespace storage {

nlohmann::json read_records(std::filesystem::path const& file)
{
    std::string text;
    nlohmann::json records;
    try {
        text = workbook::read_file(file);
        records = nlohmann::json::parse(text);
    } catch (nlohmann::json::parse_error const& error) {
        throw ImportError(file.string() + ": " + error.what(), error.byte);
    } catch (std::exception const& error) {
        throw ImportError(file.string() + ": " + error.what(), 0);
    }
    if (records.is_null()) {
        return nlohmann::json::array();
    }
    if (!records.is_array()) {
        throw ImportError(file.string() + ": no array",
                          text.find_first_not_of(" \t\r\n") + 1);
    }
    return records;
}

}  // namespace storage
