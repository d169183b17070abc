// Exercise 11, task 2, core, 25 minutes: save a document that others may have changed
//
// After each change, in the workbook's folder:  ctest -R lesson11.2

#include "save_document.hpp"

#include "workbook/todo.hpp"

namespace patterns {

// TODO: let one UPDATE compare the version and store; ask afterwards why it did not.
long long save_document(soci::session& sql, Edited const& edited,
                        std::string const& now)
{
    workbook::todo("save_document", sql, edited, now);
}

}  // namespace patterns
