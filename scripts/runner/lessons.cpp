#include "lessons.hpp"

#include "workbook/files.hpp"

#include <algorithm>
#include <cctype>
#include <sstream>
#include <stdexcept>

namespace workbook {

namespace {

bool begins_step(std::string const& line)
{
    std::size_t const digits = line.find_first_not_of("0123456789");
    return digits != 0 && digits != std::string::npos &&
           line.substr(digits).starts_with(". ");
}

void append_line(std::string& text, std::string const& line)
{
    std::size_t const begin = line.find_first_not_of(' ');
    if (begin != std::string::npos) {
        text += (text.empty() ? "" : " ") + line.substr(begin);
    }
}

}  // namespace

std::string Lesson::question() const
{
    if (!std::filesystem::exists(chapter())) {
        return {};
    }
    std::istringstream lines(read_file(chapter()));
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("> ")) {
            return line.substr(2);
        }
    }
    return {};
}

std::vector<std::string> Lesson::cases() const
{
    std::vector<std::string> names;
    std::istringstream lines(read_file(reports() / (topic + ".cases")));
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty()) {
            names.push_back(line);
        }
    }
    return names;
}

std::vector<Lesson> find_lessons(std::filesystem::path const& root,
                                 std::filesystem::path const& build)
{
    std::vector<Lesson> lessons;
    for (auto const& entry : std::filesystem::directory_iterator(build / "reports")) {
        if (entry.path().extension() == ".cases") {
            Lesson lesson;
            lesson.topic = entry.path().stem().string();
            lesson.number = lesson.topic.substr(0, 2);
            lesson.root = root;
            lesson.build = build;
            lessons.push_back(lesson);
        }
    }
    std::ranges::sort(lessons, {}, &Lesson::topic);
    return lessons;
}

Lesson find_lesson(std::vector<Lesson> const& lessons, std::string const& text)
{
    std::string number = text;
    std::erase_if(number, [](char c) {
        return std::isdigit(static_cast<unsigned char>(c)) == 0;
    });
    number.insert(0, number.size() < 2 ? 2 - number.size() : 0, '0');
    std::string numbers;
    for (Lesson const& lesson : lessons) {
        if (lesson.number == number) {
            return lesson;
        }
        numbers += (numbers.empty() ? "" : ", ") + lesson.number;
    }
    throw std::runtime_error("there is no lesson '" + text + "'; there are " + numbers);
}

std::optional<Hints> read_hints(Lesson const& lesson, std::string const& case_name)
{
    std::filesystem::path const file = lesson.exercise() / "hints.md";
    if (!std::filesystem::exists(file)) {
        return std::nullopt;
    }
    std::istringstream lines(read_file(file));
    std::optional<Hints> hints;
    std::string* paragraph = nullptr;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("#")) {
            if (hints) {
                break;
            }
            if (line == "## " + case_name) {
                hints.emplace();
            }
        } else if (!hints) {
            continue;
        } else if (line.empty()) {
            paragraph = nullptr;
        } else if (line.starts_with("Why: ")) {
            paragraph = &hints->why;
            append_line(*paragraph, line.substr(5));
        } else if (line.starts_with("Chapter: ")) {
            std::size_t const begin = line.find("docs/");
            hints->chapter = line.substr(begin, line.rfind(')') - begin);
        } else if (begins_step(line)) {
            paragraph = &hints->steps.emplace_back();
            append_line(*paragraph, line.substr(line.find(". ") + 2));
        } else if (paragraph != nullptr) {
            append_line(*paragraph, line);
        }
    }
    return hints;
}

}  // namespace workbook
