#include "lessons.hpp"

#include "channel/channel.hpp"
#include "fields.hpp"
#include "workbook/files.hpp"

#include <algorithm>
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

std::vector<std::string> words_of(std::string const& text)
{
    std::istringstream in(text);
    std::vector<std::string> words;
    for (std::string word; in >> word;) {
        words.push_back(word);
    }
    return words;
}

// What CMake wrote (scripts/cmake/Tasks.cmake).
std::vector<Task> read_tasks(std::filesystem::path const& file)
{
    std::vector<Task> tasks;
    std::istringstream lines(read_file(file));
    for (std::string line; std::getline(lines, line);) {
        Message const message = decode(line);
        if (message.verb == "task") {
            tasks.push_back({std::stoi(message.fields.at(0)),
                             message.fields.at(1),
                             message.fields.at(2),
                             std::stoi(message.fields.at(3)),
                             words_of(message.fields.at(4)),
                             {}});
        } else if (message.verb == "case") {
            tasks.back().cases.push_back(message.fields.at(0));
        }
    }
    return tasks;
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

std::filesystem::path Lesson::report(Task const& task) const
{
    return reports() / (topic + "." + std::to_string(task.number) + ".report");
}

std::filesystem::path Lesson::program(Task const& task) const
{
    return build / ("exercise" + number + "_" + std::to_string(task.number));
}

Task const* Lesson::task_of(std::string const& case_name) const
{
    for (Task const& task : tasks) {
        if (std::ranges::find(task.cases, case_name) != task.cases.end()) {
            return &task;
        }
    }
    return nullptr;
}

std::vector<Lesson> find_lessons(std::filesystem::path const& root,
                                 std::filesystem::path const& build)
{
    std::vector<Lesson> lessons;
    for (auto const& entry : std::filesystem::directory_iterator(build / "reports")) {
        if (entry.path().extension() == ".tasks") {
            Lesson lesson;
            lesson.topic = entry.path().stem().string();
            lesson.number = lesson.topic.substr(0, 2);
            lesson.root = root;
            lesson.build = build;
            lesson.tasks = read_tasks(entry.path());
            lessons.push_back(lesson);
        }
    }
    std::ranges::sort(lessons, {}, &Lesson::topic);
    return lessons;
}

Lesson find_lesson(std::vector<Lesson> const& lessons, std::string const& text)
{
    std::string const number = text.starts_with("lesson") ? text.substr(6) : text;
    std::string numbers;
    for (Lesson const& lesson : lessons) {
        if (number == lesson.number ||
            (number.size() == 1 && "0" + number == lesson.number)) {
            return lesson;
        }
        numbers += (numbers.empty() ? "" : ", ") + lesson.number;
    }
    throw std::runtime_error("there is no lesson '" + printable(text) +
                             "'; there are " + numbers);
}

Task const& find_task(Lesson const& lesson, std::string const& text)
{
    std::string names;
    for (Task const& task : lesson.tasks) {
        if (text == std::to_string(task.number) || text == task.name) {
            return task;
        }
        names +=
            (names.empty() ? "" : ", ") + std::to_string(task.number) + " " + task.name;
    }
    throw std::runtime_error("lesson " + lesson.number + " has no task '" +
                             printable(text) + "'; it has " + names);
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
