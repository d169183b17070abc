// What the tests of the compile errors share: the captured output of real compilers.
#pragma once

#include "../compile_error_reports.hpp"
#include "../compile_errors.hpp"

#include "workbook/files.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

namespace compile_errors {

namespace fs = std::filesystem;

inline std::string const folder = "scripts/runner/tests/compile_errors/";

inline fs::path fixtures()
{
    return fs::path(WORKBOOK_SOURCE_DIR) / folder;
}

/// What a compiler said: "<kind>.<compiler>[-<version>][-<linker>]".
inline std::string capture(std::string const& name)
{
    auto const text = workbook::read_file(fixtures() / (name + ".txt"));
    REQUIRE_FALSE(text.empty());
    return text;
}

inline std::string sentence_of(std::string const& output)
{
    auto const error = workbook::first_error(output, "exercises/05-n-plus-one/");
    REQUIRE(error);
    return error->sentence;
}

}  // namespace compile_errors
