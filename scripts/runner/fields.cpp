#include "fields.hpp"

#include <algorithm>
#include <iostream>
#include <sstream>

namespace workbook {

void print_field(std::ostream& out, std::string const& label, std::string const& text)
{
    constexpr std::size_t columns = 88;
    constexpr std::size_t indent = 13;
    std::istringstream lines(text);
    std::string head = "  " + label;
    head.resize(std::max(head.size() + 1, indent), ' ');
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string row = head;
        bool begun = false;
        std::size_t const kept = std::min(line.find_first_not_of(' '), line.size());
        row += line.substr(0, kept);
        for (std::string word; words >> word;) {
            if (begun && row.size() + 1 + word.size() > columns) {
                out << row << '\n';
                row = std::string(indent + kept, ' ');
                begun = false;
            }
            row += (begun ? " " : "") + word;
            begun = true;
        }
        out << row << '\n';
        head = std::string(indent, ' ');
    }
}

}  // namespace workbook
