// Exercise 01, task 3, core, 15 minutes: read a file that may be broken

#include "read_records.hpp"

#include "workbook/todo.hpp"

namespace storage {

// TODO: turn every way in which this can fail into an ImportError.
// workbook::read_file (workbook/files.hpp) gives you a file's whole text.
nlohmann::json read_records(std::filesystem::path const& file)
{
    workbook::todo("read_records", file);
}

}  // namespace storage
