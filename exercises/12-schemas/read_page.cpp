#include "read_page.hpp"

#include "workbook/todo.hpp"

namespace schemas {

// TODO: 6. std::from_chars says where it stopped, and whether the number was too large.
std::optional<Page> read_page(Parameters const&, Problems&)
{
    workbook::todo("read_page");
}

}  // namespace schemas
