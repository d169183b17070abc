#include "fields.hpp"

#include <algorithm>
#include <iostream>
#include <sstream>

namespace workbook {

namespace {

constexpr std::size_t columns = 88;

// Words behind `head`, in rows that fit; rows after the first begin with `indent`
// blanks.
void print_wrapped(std::ostream& out, std::string const& head, std::size_t indent,
                   std::string const& text)
{
    std::istringstream words(text);
    std::string row = head;
    bool begun = false;
    for (std::string word; words >> word;) {
        if (begun && row.size() + 1 + word.size() > columns) {
            out << row << '\n';
            row = std::string(indent, ' ');
            begun = false;
        }
        row += (begun ? " " : "") + word;
        begun = true;
    }
    out << row << '\n';
}

}  // namespace

void print_field(std::ostream& out, std::string const& label, std::string const& text)
{
    constexpr std::size_t indent = 13;
    std::istringstream lines(text);
    std::string head = "  " + label;
    head.resize(std::max(head.size() + 1, indent), ' ');
    for (std::string line; std::getline(lines, line);) {
        std::size_t const kept = std::min(line.find_first_not_of(' '), line.size());
        print_wrapped(out, head + line.substr(0, kept), indent + kept, line);
        head = std::string(indent, ' ');
    }
}

void print_hanging(std::ostream& out, std::string const& head, std::string const& text)
{
    print_wrapped(out, head, head.size() + 2, text);
}

}  // namespace workbook
