#include "build.hpp"

#include "compile_error_text.hpp"
#include "fields.hpp"
#include "file_lock.hpp"
#include "hash.hpp"
#include "report.hpp"
#include "shell.hpp"
#include "task_check.hpp"

#include "compile_errors.hpp"
#include "workbook/files.hpp"

#include <sys/wait.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <sstream>
#include <stdexcept>

namespace workbook {

namespace {

namespace fs = std::filesystem;

// Runs Ninja, appends what it prints to `log`, and returns whether it succeeded.
bool ninja(Lesson const& lesson, std::vector<std::string> const& targets,
           fs::path const& log)
{
    // -k 0 goes on after an error: one task that does not compile keeps back no other.
    std::string command = "LC_ALL=C.UTF-8 " + quoted(WORKBOOK_NINJA) + " -k 0 -C " +
                          quoted(lesson.build.string());
    for (std::string const& target : targets) {
        command += " " + quoted(target);
    }
    int const status =
        std::system((command + " >> " + quoted(log.string()) + " 2>&1").c_str());
    if (status == -1 || !WIFEXITED(status)) {
        throw std::runtime_error("the build was interrupted");
    }
    return WEXITSTATUS(status) == 0;
}

// The files of the exercise's folder that are compiled, with their contents' hashes.
std::map<std::string, std::string> contents_of(fs::path const& folder)
{
    std::map<std::string, std::string> contents;
    for (auto const& entry : fs::directory_iterator(folder)) {
        std::string const extension = entry.path().extension().string();
        if ((extension == ".cpp" || extension == ".hpp") && entry.is_regular_file()) {
            contents[entry.path().filename().string()] =
                hash_of(read_file(entry.path()));
        }
    }
    return contents;
}

fs::path contents_file(Lesson const& lesson)
{
    return lesson.reports() / (lesson.topic + ".built");
}

// Ninja goes by times, and a file that was moved or copied here can be older than what
// was made of the one before it. Whatever is out of date is removed.
void remove_stale_objects(Lesson const& lesson)
{
    std::map<std::string, std::string> built;
    if (fs::exists(contents_file(lesson))) {
        std::istringstream lines(read_file(contents_file(lesson)));
        for (std::string line; std::getline(lines, line);) {
            std::size_t const blank = line.find(' ');
            built[line.substr(blank + 1)] = line.substr(0, blank);
        }
    }
    std::vector<std::string> changed;
    for (auto const& [file, hash] : contents_of(lesson.exercise())) {
        if (built.contains(file) && built[file] != hash) {
            changed.push_back(file);
        }
    }
    if (changed.empty()) {
        return;
    }
    bool const header = std::ranges::any_of(
        changed, [](std::string const& file) { return file.ends_with(".hpp"); });
    std::string const folder = "/exercises/" + lesson.topic + "/";
    for (auto const& entry :
         fs::recursive_directory_iterator(lesson.build / "CMakeFiles")) {
        std::string const path = entry.path().string();
        std::size_t const at = path.rfind(folder);
        if (at == std::string::npos || !path.ends_with(".o")) {
            continue;
        }
        std::string const source =
            path.substr(at + folder.size(), path.size() - at - folder.size() - 2);
        if (header || std::ranges::find(changed, source) != changed.end()) {
            fs::remove(entry.path());
        }
    }
}

void remember_contents(Lesson const& lesson,
                       std::map<std::string, std::string> const& contents)
{
    std::string text;
    for (auto const& [file, hash] : contents) {
        text += hash + " " + file + "\n";
    }
    write_file(contents_file(lesson), text);
}

// A file that the task names and that is not there.
std::string missing_file(Lesson const& lesson, Task const& task)
{
    for (std::string const& file : task.files) {
        if (!fs::exists(lesson.exercise() / file)) {
            return file;
        }
    }
    return {};
}

// What a failed build of one task's program means: the learner's code does not compile,
// or something else is wrong, which is not the learner's.
Report report_of_failure(Lesson const& lesson, Task const& task, std::string const& log)
{
    Report report;
    if (std::string const file = missing_file(lesson, task); !file.empty()) {
        report.verdict = Verdict::does_not_compile;
        report.detail = "  exercises/" + lesson.topic + "/" + file +
                        " is missing. It comes back, as it was at the beginning,\n"
                        "  with: scripts/workbook reset " +
                        lesson.number + " " + std::to_string(task.number);
        return report;
    }
    std::string const folder = "exercises/" + lesson.topic + "/";
    std::ostringstream where;
    print_field(where, "full log",
                fs::relative(lesson.build_log(), lesson.root).string());
    auto const error = first_error(log, folder);
    bool const is_learners =
        error && (error->file.empty() || error->file.find(folder) != std::string::npos);
    if (is_learners) {
        report.verdict = Verdict::does_not_compile;
        report.detail = in_words(*error, lesson.root) + where.str();
    } else {
        report.verdict = Verdict::checker_failed;
        report.detail = "the build failed, and not in a file of the exercise:\n\n" +
                        (error ? in_words(*error, lesson.root) : log.substr(0, 2000)) +
                        where.str();
    }
    return report;
}

}  // namespace

std::vector<std::string> all_targets(Lesson const& lesson)
{
    std::vector<std::string> targets{"lesson" + lesson.number};
    for (Task const& task : lesson.tasks) {
        targets.push_back(lesson.program(task).filename().string());
    }
    return targets;
}

bool build_lesson(Lesson const& lesson, std::vector<std::string> const& targets,
                  long session)
{
    FileLock const lock(lesson.build / "lock",
                        "Another check is building in this folder; waiting for it.");
    fs::remove(lesson.build_log());
    for (Task const& task : lesson.tasks) {
        bool const is_target =
            std::ranges::find(targets, lesson.program(task).filename().string()) !=
            targets.end();
        if (is_target && !still_passed(lesson, task)) {
            fs::remove(lesson.report(task));  // it says nothing of this build
        }
    }
    remove_stale_objects(lesson);
    auto const contents = contents_of(lesson.exercise());
    bool const built = ninja(lesson, targets, lesson.build_log());
    remember_contents(lesson, contents);
    if (built) {
        return true;
    }
    std::string others_said;  // of what is no task: the lesson's programs
    bool learners_fault = false;
    fs::path const log = lesson.build_log().string() + ".one";
    for (std::string const& target : targets) {
        fs::remove(log);
        if (ninja(lesson, {target}, log)) {
            continue;
        }
        auto const task = std::ranges::find_if(lesson.tasks, [&](Task const& t) {
            return lesson.program(t).filename() == target;
        });
        if (task == lesson.tasks.end()) {
            others_said += read_file(log);
            continue;
        }
        Report report = report_of_failure(lesson, *task, read_file(log));
        report.topic = lesson.topic;
        report.task = task->number;
        learners_fault |= report.verdict == Verdict::does_not_compile;
        report.session = session;
        save(report, lesson.report(*task));
    }
    fs::remove(log);
    // Without solutions the lesson's program stands on the learner's code too. When
    // that does not compile, the verdict on its task says so.
    if (others_said.empty() || learners_fault) {
        return true;
    }
    std::cout << others_said;
    return false;
}

}  // namespace workbook
