#include "parallel.hpp"

#include "process.hpp"
#include "task_check.hpp"

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <exception>
#include <iostream>
#include <thread>

namespace workbook {

namespace {

pid_t start(Lesson const& lesson, Task const& task, long session)
{
    pid_t const child = ::fork();
    if (child != 0) {
        return child;
    }
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    int code = 1;
    try {
        save(run_cases(lesson, task, session), lesson.report(task));
        code = 0;
    } catch (std::exception const& error) {
        std::cerr << "workbook: " << error.what() << std::endl;
    }
    ::_exit(code);
}

// What a task's checker has stored, or that it could not.
Report result_of(Lesson const& lesson, Task const& task, long session)
{
    auto const stored = try_to_load(lesson.report(task));
    if (stored && stored->session == session) {
        return *stored;
    }
    Report report;
    report.topic = lesson.topic;
    report.task = task.number;
    report.detail = "the checker ended before it had a verdict";
    return report;
}

}  // namespace

std::vector<Report> check_in_parallel(Lesson const& lesson,
                                      std::vector<Task const*> const& tasks,
                                      long session)
{
    std::size_t const most = std::max(1U, std::thread::hardware_concurrency());
    std::size_t running = 0;
    for (Task const* const task : tasks) {
        if (running == most && ::waitpid(-1, nullptr, 0) > 0) {
            --running;
        }
        running += start(lesson, *task, session) > 0 ? 1 : 0;
    }
    while (::waitpid(-1, nullptr, 0) > 0 || errno == EINTR) {
    }
    if (was_interrupted()) {
        throw Interrupted();
    }
    std::vector<Report> reports;
    for (Task const* const task : tasks) {
        reports.push_back(result_of(lesson, *task, session));
    }
    return reports;
}

}  // namespace workbook
