#include "shell.hpp"

#include "workbook/files.hpp"

#include <sys/wait.h>

#include <cstdlib>
#include <stdexcept>

namespace workbook {

namespace {

int run_line(std::string const& line)
{
    int const status = std::system(line.c_str());
    return status != -1 && WIFEXITED(status) ? WEXITSTATUS(status) : 127;
}

std::string line_of(std::vector<std::string> const& words)
{
    std::string line;
    for (std::string const& word : words) {
        line += (line.empty() ? "" : " ") + quoted(word);
    }
    return line;
}

}  // namespace

std::string quoted(std::string const& text)
{
    std::string word = "'";
    for (char const c : text) {
        word += c == '\'' ? "'\\''" : std::string(1, c);
    }
    return word + "'";
}

int run_command(std::vector<std::string> const& words)
{
    return run_line(line_of(words));
}

std::string output_of(std::vector<std::string> const& words)
{
    ScratchFolder const folder;
    std::string const out = folder / "out";
    std::string const errors = folder / "errors";
    int const code =
        run_line(line_of(words) + " > " + quoted(out) + " 2> " + quoted(errors));
    if (code != 0) {
        throw std::runtime_error(words.front() + ": " + read_file(errors));
    }
    std::string text = read_file(out);
    while (text.ends_with('\n')) {
        text.pop_back();
    }
    return text;
}

}  // namespace workbook
