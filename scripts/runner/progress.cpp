#include "progress.hpp"

#include "channel/channel.hpp"
#include "file_lock.hpp"
#include "hash.hpp"

#include "workbook/files.hpp"

#include <algorithm>
#include <iostream>
#include <sstream>
#include <stdexcept>

namespace workbook {

namespace {

namespace fs = std::filesystem;

constexpr char const* first_line = "workbook progress 1";

fs::path folder_of(Lesson const& lesson)
{
    return lesson.root / ".workbook";
}

fs::path file_of(Lesson const& lesson)
{
    return folder_of(lesson) / "progress";
}

// A line is encoded as on the channel. Throws std::logic_error for any other line.
TaskProgress read_line(std::string const& line)
{
    Message const message = decode(line);
    auto const field = [&](std::size_t i) { return message.fields.at(i); };
    if (message.verb != "task") {
        throw std::invalid_argument(line);
    }
    return {field(0),
            field(1),
            field(2),
            std::stoul(field(3)),
            std::stoul(field(4)),
            field(5),
            field(6),
            std::stoul(field(7))};
}

std::string write_line(TaskProgress const& p)
{
    return encode(
        {"task",
         {p.topic, p.task, p.version, std::to_string(p.passed), std::to_string(p.cases),
          p.state, p.failure, std::to_string(p.hints)}});
}

std::vector<TaskProgress> load(Lesson const& lesson)
{
    std::vector<TaskProgress> all;
    if (!fs::exists(file_of(lesson))) {
        return all;
    }
    std::istringstream lines(read_file(file_of(lesson)));
    std::string line;
    std::getline(lines, line);
    try {
        if (line != first_line) {
            throw std::invalid_argument(line);
        }
        while (std::getline(lines, line)) {
            all.push_back(read_line(line));
        }
    } catch (std::logic_error const&) {
        fs::path const aside = file_of(lesson).string() + ".damaged";
        fs::rename(file_of(lesson), aside);
        std::cerr << "The file with your progress could not be understood. It is now "
                     ".workbook/progress.damaged;\nwhat you solved is found again by "
                     "checking it.\n";
        all.clear();
    }
    return all;
}

void save(Lesson const& lesson, std::vector<TaskProgress> const& all)
{
    std::string text = std::string(first_line) + "\n";
    for (TaskProgress const& p : all) {
        text += write_line(p) + "\n";
    }
    fs::path const unfinished = file_of(lesson).string() + ".unfinished";
    write_file(unfinished, text);
    fs::rename(unfinished, file_of(lesson));
}

TaskProgress* find(std::vector<TaskProgress>& all, Lesson const& lesson,
                   Task const& task)
{
    auto const found = std::ranges::find_if(all, [&](TaskProgress const& p) {
        return p.topic == lesson.topic && p.task == task.name;
    });
    return found == all.end() ? nullptr : &*found;
}

// Loads, changes the task's entry, and saves, while no other process does.
template <class Change>
void change(Lesson const& lesson, Task const& task, Change const& change_entry)
{
    fs::create_directories(folder_of(lesson));
    FileLock const lock(folder_of(lesson) / "lock");
    std::vector<TaskProgress> all = load(lesson);
    TaskProgress* entry = find(all, lesson, task);
    if (entry == nullptr) {
        all.emplace_back();
        entry = &all.back();
        entry->topic = lesson.topic;
        entry->task = task.name;
    }
    change_entry(*entry);
    save(lesson, all);
}

}  // namespace

std::string version_of(Lesson const& lesson, Task const& task)
{
    std::vector<fs::path> files;
    std::string const beginning =
        "// Exercise " + lesson.number + ", task " + std::to_string(task.number) + ",";
    for (auto const& entry : fs::directory_iterator(lesson.exercise())) {
        std::string const name = entry.path().filename().string();
        if (name.ends_with(".hpp") ||
            (name.ends_with("_test.cpp") &&
             read_file(entry.path()).starts_with(beginning))) {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    std::string text;
    for (fs::path const& file : files) {
        text += file.filename().string() + "\n" + read_file(file);
    }
    return hash_of(text);
}

TaskProgress progress_of(Lesson const& lesson, Task const& task)
{
    std::vector<TaskProgress> all = load(lesson);
    TaskProgress const* const entry = find(all, lesson, task);
    return entry == nullptr ? TaskProgress{} : *entry;
}

bool is_done(Lesson const& lesson, Task const& task)
{
    TaskProgress const p = progress_of(lesson, task);
    return p.state == to_words(Verdict::passed) &&
           p.version == version_of(lesson, task);
}

std::string state_of(Lesson const& lesson, Task const& task)
{
    TaskProgress const p = progress_of(lesson, task);
    if (p.state == to_words(Verdict::passed)) {
        return p.version == version_of(lesson, task) ? "done" : "stale";
    }
    if (p.state.empty() ||
        (p.state == to_words(Verdict::not_attempted) && p.passed == 0)) {
        return "not begun";
    }
    if (p.cases == 0) {
        return p.state;
    }
    return std::to_string(p.passed) + " of " + std::to_string(p.cases) + " cases";
}

bool record(Lesson const& lesson, Task const& task, Report const& report)
{
    std::string const version = version_of(lesson, task);
    bool is_new = false;
    change(lesson, task, [&](TaskProgress& entry) {
        bool const was_done =
            entry.state == to_words(Verdict::passed) && entry.version == version;
        CaseReport const* const first = report.first_failure();
        std::string const failure = first == nullptr ? "" : first->name;
        if (failure != entry.failure) {
            entry.hints = 0;
        }
        entry.failure = failure;
        entry.version = version;
        entry.passed = report.passed();
        entry.cases = report.cases.size();
        entry.state = to_words(report.verdict);
        is_new = report.verdict == Verdict::passed && !was_done;
    });
    return is_new;
}

void record_hints(Lesson const& lesson, Task const& task, std::size_t hints)
{
    change(lesson, task, [&](TaskProgress& entry) { entry.hints = hints; });
}

}  // namespace workbook
