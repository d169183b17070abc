#include "workbook/files.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

TEST_CASE("a file is read as it was written, with nothing in it too")
{
    workbook::ScratchFolder const scratch;
    for (std::string const content : {"", "a\r\nb\n", "no end of line"}) {
        workbook::write_file(scratch / "file", content);
        CHECK(workbook::read_file(scratch / "file") == content);
    }
}

TEST_CASE("what cannot be read is an error")
{
    workbook::ScratchFolder const scratch;
    CHECK_THROWS_AS(workbook::read_file(scratch / "none"), std::runtime_error);
    CHECK_THROWS_AS(workbook::read_file(scratch.path()), std::runtime_error);
    // It opens, and its first page cannot be read.
    CHECK_THROWS_AS(workbook::read_file("/proc/self/mem"), std::runtime_error);
}
