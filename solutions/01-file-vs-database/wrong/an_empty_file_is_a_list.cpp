// Rejected by: read_records refuses a file without any text
// Replaces: read_records.cpp
// Looks like: a file without any text is taken for an empty list; a program that died right after opening the file for writing leaves such a file.
//
// An empty list is written [].

#include "read_records.hpp"

#include "workbook/files.hpp"

namespace storage {

nlohmann::json read_records(std::filesystem::path const& file)
{
    std::string text;
    nlohmann::json records;
    try {
        text = workbook::read_file(file);
        if (text.find_first_not_of(" \t\r\n") == std::string::npos) {
            return nlohmann::json::array();
        }
        records = nlohmann::json::parse(text);
    } catch (nlohmann::json::parse_error const& error) {
        throw ImportError(file.string() + ": " + error.what(), error.byte);
    } catch (std::exception const& error) {
        throw ImportError(file.string() + ": " + error.what(), 0);
    }
    if (!records.is_array()) {
        throw ImportError(file.string() + ": no array",
                          text.find_first_not_of(" \t\r\n") + 1);
    }
    return records;
}

}  // namespace storage
