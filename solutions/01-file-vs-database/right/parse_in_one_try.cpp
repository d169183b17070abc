// Replaces: read_records.cpp
// Better when: the function is small; one try with a catch for each kind of error, the
// most special first, is shorter than a function for each step.

#include "read_records.hpp"

#include "workbook/files.hpp"

namespace storage {

nlohmann::json read_records(std::filesystem::path const& file)
{
    auto const fail = [&](std::string const& what, std::size_t byte) -> ImportError {
        return ImportError(file.string() + ": " + what, byte);
    };
    try {
        std::string const text = workbook::read_file(file);
        nlohmann::json records = nlohmann::json::parse(text);
        if (records.is_array()) {
            return records;
        }
        throw fail("no array", text.find_first_not_of(" \t\r\n") + 1);
    } catch (ImportError const&) {
        throw;
    } catch (nlohmann::json::parse_error const& error) {
        throw fail(error.what(), error.byte);
    } catch (std::exception const& error) {
        throw fail(error.what(), 0);
    }
}

}  // namespace storage
