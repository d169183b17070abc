// Exercise 01, task 5, core, 25 minutes: from a file to a table

#include "import_users.hpp"

#include "workbook/todo.hpp"

namespace storage {

// TODO: put your four functions together: decide about every record, then add the new
// users at once.
ImportReport import_users(soci::session& sql, std::filesystem::path const& file)
{
    workbook::todo("import_users", sql, file);
}

}  // namespace storage
