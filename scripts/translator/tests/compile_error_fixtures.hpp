// What the tests of the compile errors share: the captured output of real compilers.
#pragma once

#include "compile_error_reports.hpp"
#include "compile_errors.hpp"

#include "workbook/files.hpp"

#include <doctest/doctest.h>

#include <array>
#include <filesystem>
#include <map>
#include <sstream>
#include <string>

namespace compile_errors {

namespace fs = std::filesystem;

inline std::string const folder = "scripts/translator/tests/faulty/";

/// The faulty source of one kind of error.
inline std::string faulty(std::string const& kind)
{
    return workbook::read_file(fs::path(WORKBOOK_SOURCE_DIR) / folder /
                               (kind + ".cpp"));
}

/// What each compiler said about each source: captures/<compiler>.txt has a section
/// "##### <kind>[-<linker>]" for each. By "<kind>.<compiler>[-<linker>]".
inline std::map<std::string, std::string> const& captures()
{
    static std::map<std::string, std::string> const all = [] {
        std::map<std::string, std::string> texts;
        for (std::string const compiler : {"g++", "g++-14", "clang++", "clang++-19"}) {
            std::istringstream lines(workbook::read_file(
                fs::path(WORKBOOK_SOURCE_DIR) / "scripts/translator/tests/captures" /
                (compiler + ".txt")));
            std::string* text = nullptr;
            for (std::string line; std::getline(lines, line);) {
                if (line.starts_with("##### ")) {
                    std::string const name = line.substr(6);
                    auto const dash = name.find('-');
                    text = &texts[name.substr(0, dash) + "." + compiler +
                                  (dash == std::string::npos ? "" : name.substr(dash))];
                } else if (text != nullptr) {
                    *text += line + "\n";
                }
            }
        }
        return texts;
    }();
    return all;
}

inline std::string capture(std::string const& name)
{
    auto const found = captures().find(name);
    REQUIRE(found != captures().end());
    return found->second;
}

inline std::string sentence_of(std::string const& output)
{
    auto const error = workbook::first_error(output, "exercises/05-n-plus-one/");
    REQUIRE(error);
    return error->sentence;
}

}  // namespace compile_errors
