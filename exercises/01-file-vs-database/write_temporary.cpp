// Exercise 01, task 6, stretch, 25 minutes: a new file beside an old one

#include "write_temporary.hpp"

#include "workbook/todo.hpp"

namespace storage {

// TODO: write the text with the calls of POSIX, ask each whether it worked, and leave
// nothing behind when one did not.
std::filesystem::path write_temporary(std::filesystem::path const& file,
                                      std::string const& text)
{
    workbook::todo("write_temporary", file, text);
}

}  // namespace storage
