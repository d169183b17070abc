// Rejected by: read_records refuses a comment because JSON has none
// Replaces: read_records.cpp
// Looks like: the library was told to ignore comments; a file that is not JSON is then taken for one.
//
// The fourth argument of parse is for configuration files that people write, not for
// data.

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

nlohmann::json parse(std::filesystem::path const& file, std::string const& text)
{
    try {
        return nlohmann::json::parse(text, nullptr, true, true);
    } catch (nlohmann::json::parse_error const& error) {
        throw ImportError(file.string() + ": " + error.what(), error.byte);
    } catch (nlohmann::json::exception const& error) {  // 1e400: out_of_range
        throw ImportError(file.string() + ": " + error.what(), 0);
    }
}

}  // namespace

nlohmann::json read_records(std::filesystem::path const& file)
{
    std::string const text = read_text(file);
    nlohmann::json records = parse(file, text);
    if (!records.is_array()) {
        throw ImportError(file.string() + ": an array of users is expected",
                          text.find_first_not_of(" \t\r\n") + 1);
    }
    return records;
}

}  // namespace storage
