#include "compile_error_text.hpp"

#include "fields.hpp"

#include <algorithm>
#include <sstream>
#include <vector>

namespace workbook {

namespace {

namespace fs = std::filesystem;

std::vector<std::string> lines_of(std::string const& text)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        lines.push_back(line);
    }
    return lines;
}

// The excerpt of a compiler: a line of the source, and lines below it that mark places
// in it, each behind "   14 | ". All of them are cut at the same columns.
std::string excerpt(std::string const& source)
{
    std::vector<std::string> const lines = lines_of(source);
    std::size_t longest = 0;
    std::size_t mark = 0;
    for (std::string const& line : lines) {
        longest = std::max(longest, line.size());
        if (mark == 0 && line.find('^') != std::string::npos) {
            mark = line.find('^');
        }
    }
    std::size_t margin = lines.empty() ? std::string::npos : lines[0].find("| ");
    margin = margin == std::string::npos ? 0 : margin + 2;
    std::size_t const width = terminal_columns - margin;
    std::size_t begin = margin;
    if (longest > terminal_columns && mark > margin + width / 2) {
        begin = std::min(mark - width / 2, longest - width);
    }
    std::string text;
    for (std::string const& line : lines) {
        std::string shown = line.substr(0, margin);
        if (line.size() > begin) {
            shown += line.substr(begin, width);
        }
        shown.erase(shown.find_last_not_of(' ') + 1);
        text += shown.empty() ? "" : shown + '\n';
    }
    return text;
}

}  // namespace

std::string in_words(CompileError const& error, fs::path const& root)
{
    std::string file = error.file;
    fs::path const inside = fs::path(file).lexically_relative(root);
    if (!inside.empty() && *inside.begin() != "..") {
        file = inside.string();
    }
    std::ostringstream out;
    print_field(out, "at",
                file.empty()      ? "linking"
                : error.line == 0 ? file
                                  : file + ":" + std::to_string(error.line));
    if (!error.sentence.empty()) {
        print_field(out, "meaning", error.sentence);
    }
    print_field(out, "compiler", error.message);
    if (std::string const lines = excerpt(error.source); !lines.empty()) {
        out << '\n' << lines << '\n';
    }
    return out.str();
}

}  // namespace workbook
