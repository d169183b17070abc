// Plain tables and bars for the terminal.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace workbook {

/// Prints "== title ==", after an empty line unless it is the program's first.
void print_section(std::string_view title);

/// Rows of text in aligned columns. A column of numbers is aligned to the right.
class Table {
public:
    explicit Table(std::vector<std::string> headings);

    /// Adds a row. Throws std::invalid_argument when it has another number of cells
    /// than there are headings.
    void add(std::vector<std::string> cells);

    /// Headings, a line of dashes, the rows. Only the headings when there are no rows.
    friend std::ostream& operator<<(std::ostream& out, Table const& table);

private:
    std::vector<std::vector<std::string>> rows_;
};

/// `value` as a bar of '#', `width` long for `largest`. A value above zero shows at
/// least one. Empty for zero, for a negative value, and when `largest` is not positive.
std::string bar(double value, double largest, std::size_t width = 40);

/// A number with its thousands apart: 1 000 000.
std::string thousands(long long number);

/// A duration in seconds with a unit that suits it: "12 us", "3.4 ms", "1.20 s".
std::string duration(double seconds);

/// How many characters a reader sees in UTF-8 text: its code points.
std::size_t width_of(std::string_view text);

}  // namespace workbook
