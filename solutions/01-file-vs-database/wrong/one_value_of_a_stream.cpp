// Rejected by: read_records refuses a file that goes on after its array
// Replaces: read_records.cpp
// Looks like: the operator >> reads one value from the stream and stops there; what comes after it is ignored.
//
// nlohmann::json::parse expects the text to end after the value.

#include "read_records.hpp"

#include "workbook/files.hpp"

#include <sstream>

namespace storage {

nlohmann::json read_records(std::filesystem::path const& file)
{
    std::string text;
    nlohmann::json records;
    try {
        text = workbook::read_file(file);
        std::istringstream in(text);
        in >> records;
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
