// Rejected by: read_records refuses a file that has an object at its top
// Also fails: read_records refuses a file that has a single value at its top
// Replaces: read_records.cpp
// Looks like: the byte of a file without an array is always 1; blank lines may come before the text.
//
// std::string::find_first_not_of finds the first character that is not in a list.

#include "read_records.hpp"

#include "workbook/files.hpp"

namespace storage {

nlohmann::json read_records(std::filesystem::path const& file)
{
    nlohmann::json records;
    try {
        records = nlohmann::json::parse(workbook::read_file(file));
    } catch (nlohmann::json::parse_error const& error) {
        throw ImportError(file.string() + ": " + error.what(), error.byte);
    } catch (std::exception const& error) {
        throw ImportError(file.string() + ": " + error.what(), 0);
    }
    if (!records.is_array()) {
        throw ImportError(file.string() + ": no array", 1);
    }
    return records;
}

}  // namespace storage
