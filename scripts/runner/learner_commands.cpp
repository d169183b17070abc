// The commands with which a learner works on an exercise.
#include "build.hpp"
#include "commands.hpp"
#include "fields.hpp"
#include "parallel.hpp"
#include "progress.hpp"
#include "task_check.hpp"
#include "verdict.hpp"

#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <map>

namespace workbook {

namespace {

std::vector<Task const*> tasks_to_check(Lesson const& lesson, std::string const& task)
{
    std::vector<Task const*> tasks;
    if (!task.empty()) {
        tasks.push_back(&find_task(lesson, task));
        return tasks;
    }
    for (Task const& one : lesson.tasks) {
        tasks.push_back(&one);
    }
    return tasks;
}

bool is_done_lesson(Lesson const& lesson)
{
    return std::ranges::all_of(lesson.tasks,
                               [&](Task const& task) { return is_done(lesson, task); });
}

// "warm-up done, order_report 7 of 12 cases, ...": what a row of the list says.
std::string states(Lesson const& lesson)
{
    std::string text;
    for (Task const& task : lesson.tasks) {
        text += (text.empty() ? "" : ", ") + std::to_string(task.number) + " " +
                state_of(lesson, task);
    }
    return text;
}

}  // namespace

int list_lessons(std::vector<Lesson> const& lessons)
{
    Lesson const* next = nullptr;
    for (Lesson const& lesson : lessons) {
        auto const done = std::ranges::count_if(
            lesson.tasks, [&](Task const& task) { return is_done(lesson, task); });
        bool const all = done == std::ssize(lesson.tasks);
        bool const is_next = !all && next == nullptr;
        next = is_next ? &lesson : next;
        std::string const count =
            std::to_string(done) + " of " + std::to_string(lesson.tasks.size());
        std::string head = std::string(is_next ? "> " : "  ") + lesson.topic;
        head.resize(24, ' ');
        head += (all ? "done  " : count);
        head.resize(32, ' ');
        print_hanging(std::cout, head, lesson.question());
        bool const begun = std::ranges::any_of(lesson.tasks, [&](Task const& task) {
            return !progress_of(lesson, task).state.empty();
        });
        if (begun && !all) {
            print_hanging(std::cout, "      tasks: ", states(lesson));
        }
    }
    std::cout << '\n';
    if (next == nullptr) {
        std::cout << "All tasks are done.\n";
        return 0;
    }
    std::cout << "Next: read docs/" << next->topic << ".md, edit exercises/"
              << next->topic << "/,\nthen: scripts/workbook check " << next->number
              << '\n';
    return 0;
}

namespace {

// Builds a program and becomes it.
int run_program(Lesson const& lesson, std::string const& name,
                std::vector<std::string> const& arguments)
{
    if (!build_lesson(lesson, {name}, ::getpid())) {
        return 1;
    }
    std::vector<std::string> words{(lesson.build / name).string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers;
    for (std::string& word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);
    ::execv(pointers.front(), pointers.data());
    throw std::runtime_error("cannot run " + words.front());
}

}  // namespace

int run_lesson(Lesson const& lesson, std::vector<std::string> const& arguments)
{
    return run_program(lesson, "lesson" + lesson.number, arguments);
}

namespace {

// The program of the lesson that serves: that of the file serve_main.cpp, or
// serve_<more>_main.cpp. Empty when it has none.
std::string serving_program(Lesson const& lesson)
{
    for (auto const& entry :
         std::filesystem::directory_iterator(lesson.root / "lessons" / lesson.topic)) {
        std::string const name = entry.path().filename();
        std::string const end = "_main.cpp";
        if (name.starts_with("serve") && name.ends_with(end)) {
            return name.substr(0, name.size() - end.size());
        }
    }
    return std::filesystem::exists(lesson.root / "lessons" / lesson.topic / "anywhere")
               ? "serve_anywhere"  // that of lesson 13, on any database
               : "";
}

}  // namespace

int serve_lesson(Lesson const& lesson, std::vector<std::string> const& arguments)
{
    std::string const program = serving_program(lesson);
    if (program.empty()) {
        throw std::runtime_error("lesson " + lesson.number + " has nothing to serve; " +
                                 "13, 14 and 15 have");
    }
    return run_program(lesson, program, arguments);
}

int check_exercise(Lesson const& lesson, std::string const& task)
{
    long const session = ::getpid();
    std::vector<Task const*> const tasks = tasks_to_check(lesson, task);
    std::vector<std::string> targets;
    for (Task const* const one : tasks) {
        targets.push_back(lesson.program(*one).filename().string());
    }
    build_lesson(lesson, targets, session);
    std::map<int, Report> reports;
    std::vector<Task const*> built;
    for (Task const* const one : tasks) {
        auto const failed = try_to_load(lesson.report(*one));
        if (failed && failed->session == session && failed->cases.empty()) {
            reports.emplace(one->number, *failed);
        } else if (auto const before =
                       task.empty() ? still_passed(lesson, *one) : std::nullopt) {
            reports.emplace(one->number, *before);
        } else {
            built.push_back(one);
        }
    }
    for (Report const& report : check_in_parallel(lesson, built, session)) {
        reports.emplace(report.task, report);
    }
    bool passed = true;
    for (auto& [number, report] : reports) {
        report.is_new =
            record(lesson, find_task(lesson, std::to_string(number)), report);
        passed = passed && report.verdict == Verdict::passed;
    }
    print_lesson_verdict(std::cout, lesson, reports);
    return passed ? 0 : 1;
}

int give_hint(Lesson const& lesson, std::string const& task_text, bool all)
{
    // Without a task: the first that was checked and is not done.
    Task const* task = task_text.empty() ? nullptr : &find_task(lesson, task_text);
    for (Task const& one : lesson.tasks) {
        if (task == nullptr && !progress_of(lesson, one).failure.empty()) {
            task = &one;
        }
    }
    std::string const check = "scripts/workbook check " + lesson.number +
                              (task_text.empty() ? "" : " " + task_text);
    if (task == nullptr) {
        std::cout
            << (is_done_lesson(lesson)
                    ? "All tasks of this lesson are done; there is nothing to hint "
                      "at.\n"
                    : "Check first, so that the hint fits: " + check + "\n");
        return is_done_lesson(lesson) ? 0 : 1;
    }
    TaskProgress const progress = progress_of(lesson, *task);
    if (progress.failure.empty()) {
        bool const done = is_done(lesson, *task);
        std::cout << (done ? "This task is done; there is nothing to hint at.\n"
                      : progress.cases == 0 && !progress.state.empty()
                          ? "It does not compile yet; the verdict says where: " +
                                check + "\n"
                          : "Check first, so that the hint fits: " + check + "\n");
        return done ? 0 : 1;
    }
    auto const hints = read_hints(lesson, progress.failure);
    if (!hints || hints->steps.empty()) {
        std::cout << "There is no hint for: " << progress.failure << '\n';
        return 1;
    }
    std::size_t const shown =
        all ? hints->steps.size() : std::min(progress.hints + 1, hints->steps.size());
    record_hints(lesson, *task, shown);
    std::cout << progress.failure << "\n\n";
    for (std::size_t i = 0; i < shown; ++i) {
        print_field(std::cout, "step " + std::to_string(i + 1), hints->steps[i]);
    }
    std::cout << '\n'
              << (shown < hints->steps.size()
                      ? "Another step: scripts/workbook hint " + lesson.number + " " +
                            std::to_string(task->number)
                      : "That was the last step. The chapter: " + hints->chapter)
              << '\n';
    return 0;
}

}  // namespace workbook
