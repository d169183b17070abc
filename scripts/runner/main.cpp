// runner: what stands behind each test. CMake writes its command lines
// (scripts/cmake/Lessons.cmake), and ctest starts it once for each case, so it reads
// them by hand: building a parser would take longer than all else it does.
#include "commands.hpp"

#include <exception>
#include <iostream>
#include <stdexcept>

using namespace workbook;

namespace {

/// What follows `name` among the words; "" when it is not there.
std::string option(std::vector<std::string> const& words, std::string const& name)
{
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i] == name) {
            return words[i + 1];
        }
    }
    return {};
}

int run(std::vector<std::string> const& words)
{
    std::string const command = words.empty() ? "" : words[0];
    auto const lessons = find_lessons(WORKBOOK_ROOT, WORKBOOK_BUILD);
    if (command == "verdict") {
        return print_verdicts(lessons);
    }
    if (words.size() >= 2) {
        Lesson const lesson = find_lesson(lessons, words[1]);
        std::string const first = words.size() > 2 ? words[2] : "";
        std::string const second = words.size() > 3 ? words[3] : "";
        if (command == "compare") {
            return compare_output(lesson, first == "--unless-unchanged");
        }
        if (command == "judge") {
            return judge(lesson, option(words, "--answer"));
        }
        if (command == "case" && !first.empty()) {
            return tell_case(lesson, first, option(words, "--answer"));
        }
        if (command == "built" && !first.empty()) {
            return tell_build(lesson, first == "0" ? 0 : 1);
        }
        if (command == "gate" && !first.empty()) {
            return gate(lesson, first, second);
        }
    }
    throw std::invalid_argument(
        "these are no words for the runner, which ctest starts; "
        "a learner's commands are in scripts/workbook");
}

}  // namespace

int main(int count, char** arguments)
try {
    return run({arguments + 1, arguments + count});
} catch (std::exception const& error) {
    std::cerr << "workbook: " << error.what() << '\n';
    return 1;
}
