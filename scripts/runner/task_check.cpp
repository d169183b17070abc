#include "task_check.hpp"

#include "checker.hpp"
#include "hash.hpp"

#include <algorithm>
#include <system_error>
#include <vector>

namespace workbook {

std::string fingerprint(Lesson const& lesson, std::filesystem::path const& program)
{
    std::vector<std::filesystem::path> files{program};
    for (auto const& folder :
         {lesson.root / "data", lesson.root / "lessons" / lesson.topic}) {
        for (auto const& entry : std::filesystem::directory_iterator(folder)) {
            if (entry.is_regular_file()) {
                files.push_back(entry.path());
            }
        }
    }
    std::ranges::sort(files);
    std::string text;
    for (auto const& file : files) {
        std::error_code missing;
        auto const when = std::filesystem::last_write_time(file, missing);
        if (missing) {
            return "";
        }
        text += file.string() + '\n' + std::to_string(when.time_since_epoch().count()) +
                '\n' + std::to_string(std::filesystem::file_size(file)) + '\n';
    }
    return hash_of(text);
}

Report run_cases(Lesson const& lesson, Task const& task, long session)
{
    std::string const before = fingerprint(lesson, lesson.program(task));
    Report report = check(lesson.program(task), task.cases);
    report.topic = lesson.topic;
    report.task = task.number;
    report.session = session;
    report.fingerprint = before;
    return report;
}

std::optional<Report> still_passed(Lesson const& lesson, Task const& task)
{
    auto report = try_to_load(lesson.report(task));
    if (!report || report->verdict != Verdict::passed || report->fingerprint.empty() ||
        report->fingerprint != fingerprint(lesson, lesson.program(task))) {
        return std::nullopt;
    }
    return report;
}

}  // namespace workbook
