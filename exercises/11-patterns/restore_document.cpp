// Exercise 11, task 3, core, 20 minutes: restore a document
//
// After each change, in the workbook's folder:  ctest -R lesson11.3

#include "restore_document.hpp"

#include "workbook/todo.hpp"

namespace patterns {

// TODO: take the mark away; the slug may belong to another document by now.
long long restore_document(soci::session& sql, long long id, long long version,
                           std::string const& now)
{
    workbook::todo("restore_document", sql, id, version, now);
}

}  // namespace patterns
