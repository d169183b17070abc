// runner: what ctest starts. CMake writes its command lines
// (scripts/cmake/LessonTests.cmake, Bank.cmake).
#include "commands.hpp"

#include <exception>
#include <iostream>
#include <stdexcept>

using namespace workbook;

namespace {

int run(std::vector<std::string> const& words)
{
    std::string const command = words.empty() ? "" : words[0];
    auto const lessons = find_lessons(WORKBOOK_ROOT, WORKBOOK_BUILD);
    if (command == "verdict") {
        return print_verdicts(lessons);
    }
    auto const word = [&](std::size_t i) { return i < words.size() ? words[i] : ""; };
    if (words.size() >= 2) {
        Lesson const lesson = find_lesson(lessons, words[1]);
        if (command == "build") {
            return build_command(lesson, {words.begin() + 2, words.end()});
        }
        if (command == "compare") {
            return compare_output(lesson);
        }
        if (command == "check" && words.size() >= 3) {
            return check_task(lesson, find_task(lesson, words[2]),
                              word(3) == "--program" ? word(4) : "");
        }
        if (command == "stub") {
            return check_stub(lesson);
        }
        if (command == "answer" && words.size() >= 5) {
            std::vector<std::string> cases;
            for (std::size_t i = 4; i < words.size(); ++i) {
                Task const& task = find_task(lesson, words[i]);
                cases.insert(cases.end(), task.cases.begin(), task.cases.end());
            }
            return check_bank_answer(lesson, words[2], words[3], cases);
        }
    }
    throw std::invalid_argument(
        "these are no words for the runner, which ctest starts; a learner's commands "
        "are in scripts/workbook");
}

}  // namespace

int main(int count, char** arguments)
try {
    return run({arguments + 1, arguments + count});
} catch (std::exception const& error) {
    std::cerr << "workbook: " << error.what() << '\n';
    return 1;
}
