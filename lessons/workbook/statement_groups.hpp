// Statements that ran, put together by their text.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace workbook {

/// One run of one statement.
struct RunStatement {
    std::string text;      ///< as it was prepared, with its placeholders
    std::string expanded;  ///< with the bound values in their places
    std::array<void*, 24>
        callers{};  ///< who sent it: return addresses, innermost first
};

/// A statement that ran, perhaps many times, for a report.
struct StatementGroup {
    std::size_t count = 0;
    std::string text;               ///< the first run's, with its values
    std::vector<std::string> more;  ///< the values that differ in later runs, some
    std::string place;              ///< learner's file and line, if it can be had
};

/// The runs by their text, in the order of the first of each.
std::vector<StatementGroup> grouped(std::vector<RunStatement> const& statements);

}  // namespace workbook
