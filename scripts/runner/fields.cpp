#include "fields.hpp"

#include <algorithm>
#include <iostream>
#include <sstream>

namespace workbook {

namespace {

// `text` behind `head`, in rows that fit; rows after the first begin with `indent`
// blanks. Several blanks in a row are kept, as far as they are inside a row. A word
// that is too long is broken behind a comma.
void print_wrapped(std::ostream& out, std::string const& head, std::size_t indent,
                   std::string const& text)
{
    std::string row = head;
    bool begun = false;
    for (std::size_t at = 0; at <= text.size();) {
        std::size_t const end = std::min(text.find(' ', at), text.size());
        std::string const word = text.substr(at, end - at);
        at = end + 1;
        if (begun && !word.empty() && row.size() + 1 + word.size() > terminal_columns) {
            out << row << '\n';
            row = std::string(indent, ' ');
            begun = false;
        }
        row += (begun ? " " : "") + word;
        begun = true;
        while (row.size() > terminal_columns) {  // a long word: JSON, say
            std::size_t const comma = row.rfind(',', terminal_columns - 1);
            if (comma == std::string::npos || comma <= indent) {
                break;
            }
            out << row.substr(0, comma + 1) << '\n';
            row = std::string(indent, ' ') + row.substr(comma + 1);
        }
    }
    out << row << '\n';
}

}  // namespace

std::string printable(std::string const& text)
{
    constexpr char const* digits = "0123456789abcdef";
    std::string shown;
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        // U+0080 to U+009F are control characters too.
        bool const after_c2 =
            !shown.empty() && shown.back() == '\xc2' && byte >= 0x80 && byte < 0xa0;
        if (after_c2) {
            shown.back() = '\\';
            shown += std::string("x") + digits[byte >> 4] + digits[byte & 15];
        } else if ((byte < 0x20 && c != '\n') || byte == 0x7f) {
            shown += c == '\t' ? "\\t"
                     : c == '\r'
                         ? "\\r"
                         : std::string("\\x") + digits[byte >> 4] + digits[byte & 15];
        } else {
            shown += c;
        }
    }
    return shown;
}

void print_field(std::ostream& out, std::string const& label, std::string const& text)
{
    constexpr std::size_t indent = 13;
    std::istringstream lines(text);
    std::string head = "  " + label;
    head.resize(std::max(head.size() + 1, indent), ' ');
    for (std::string line; std::getline(lines, line);) {
        std::size_t const kept = std::min(line.find_first_not_of(' '), line.size());
        print_wrapped(out, head + line.substr(0, kept), indent + kept,
                      line.substr(kept));
        head = std::string(indent, ' ');
    }
}

void print_hanging(std::ostream& out, std::string const& head, std::string const& text)
{
    std::string one_line = text;
    std::ranges::replace(one_line, '\n', ' ');
    print_wrapped(out, head, head.size() + 2, one_line);
}

}  // namespace workbook
