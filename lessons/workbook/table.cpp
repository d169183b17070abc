#include "workbook/table.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <stdexcept>

namespace workbook {

namespace {

bool is_number(std::string const& cell)
{
    return !cell.empty() &&
           cell.find_first_not_of("0123456789 .,-+%x") == std::string::npos;
}

}  // namespace

void print_section(std::string_view title)
{
    static bool first = true;
    std::cout << (first ? "" : "\n") << "== " << title << " ==\n";
    first = false;
}

Table::Table(std::vector<std::string> headings)
{
    rows_.push_back(std::move(headings));
}

void Table::add(std::vector<std::string> cells)
{
    if (cells.size() != rows_.front().size()) {
        throw std::invalid_argument("a row of " + std::to_string(cells.size()) +
                                    " cells in a table of " +
                                    std::to_string(rows_.front().size()) + " columns");
    }
    rows_.push_back(std::move(cells));
}

std::ostream& operator<<(std::ostream& out, Table const& table)
{
    std::size_t const columns = table.rows_.front().size();
    std::vector<std::size_t> widths(columns, 0);
    std::vector<bool> numeric(columns, table.rows_.size() > 1);
    for (std::size_t r = 0; r < table.rows_.size(); ++r) {
        for (std::size_t c = 0; c < columns; ++c) {
            std::string const& cell = table.rows_[r][c];
            widths[c] = std::max(widths[c], width_of(cell));
            numeric[c] = numeric[c] && (r == 0 || is_number(cell));
        }
    }
    for (std::size_t r = 0; r < table.rows_.size(); ++r) {
        std::string line;
        for (std::size_t c = 0; c < columns; ++c) {
            std::string const& cell = table.rows_[r][c];
            std::string const blanks(widths[c] - width_of(cell), ' ');
            line += (c == 0 ? "" : "  ") + (numeric[c] ? blanks + cell : cell + blanks);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out << line << '\n';
        if (r == 0) {
            for (std::size_t c = 0; c < columns; ++c) {
                out << (c == 0 ? "" : "  ") << std::string(widths[c], '-');
            }
            out << '\n';
        }
    }
    return out;
}

std::string bar(double value, double largest, std::size_t width)
{
    if (value <= 0 || largest <= 0) {
        return {};
    }
    double const share = std::min(1.0, value / largest) * static_cast<double>(width);
    return std::string(std::max<std::size_t>(1, static_cast<std::size_t>(share)), '#');
}

std::string thousands(long long number)
{
    std::string digits = std::to_string(number);
    std::size_t const sign = number < 0 ? 1 : 0;
    for (std::size_t end = digits.size(); end > sign + 3; end -= 3) {
        digits.insert(end - 3, " ");
    }
    return digits;
}

std::string duration(double seconds)
{
    std::array<char, 32> text{};
    if (seconds < 0.001) {
        std::snprintf(text.data(), text.size(), "%.0f us", seconds * 1e6);
    } else if (seconds < 1) {
        std::snprintf(text.data(), text.size(), "%.1f ms", seconds * 1e3);
    } else {
        std::snprintf(text.data(), text.size(), "%.2f s", seconds);
    }
    return text.data();
}

std::size_t width_of(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace workbook
