// reset and solution: a learner's file, beside how it was and how it could be.
#include "answers.hpp"
#include "commands.hpp"
#include "fields.hpp"
#include "progress.hpp"
#include "shell.hpp"

#include "workbook/files.hpp"

#include <algorithm>
#include <iostream>
#include <sstream>
#include <stdexcept>

namespace workbook {

namespace {

namespace fs = std::filesystem;

std::vector<Task const*> chosen(Lesson const& lesson, std::string const& task)
{
    std::vector<Task const*> tasks;
    for (Task const& one : lesson.tasks) {
        if (task.empty() || &one == &find_task(lesson, task)) {
            tasks.push_back(&one);
        }
    }
    return tasks;
}

std::string git(Lesson const& lesson, std::vector<std::string> words)
{
    words.insert(words.begin(), {"git", "-C", lesson.root.string()});
    return output_of(words);
}

// A file of the workbook as it came: from where the learner's history leaves that of
// the workbook, from the first commit of a handout, or else from the last commit.
std::string original(Lesson const& lesson, std::string const& file)
{
    for (std::vector<std::string> const& find_commit :
         {std::vector<std::string>{"merge-base", "HEAD", "origin/HEAD"},
          std::vector<std::string>{"rev-list", "--max-parents=0", "HEAD"},
          std::vector<std::string>{"rev-parse", "HEAD"}}) {
        try {
            return git(lesson, {"show", git(lesson, find_commit) + ":" + file}) + "\n";
        } catch (std::runtime_error const&) {
            // There is no such commit, or it does not have the file.
        }
    }
    throw std::runtime_error("reset takes " + file +
                             " as it came from git, whose history does not have it");
}

// Where earlier versions of a file are kept, the newest with the highest number.
fs::path kept_file(Lesson const& lesson, std::string const& file, int number)
{
    return lesson.root / ".workbook" / "kept" / lesson.topic /
           (file + "." + std::to_string(number));
}

int newest(Lesson const& lesson, std::string const& file)
{
    int number = 0;
    while (fs::exists(kept_file(lesson, file, number + 1))) {
        ++number;
    }
    return number;
}

// The comment under an answer's header lines: when it is the better choice.
std::string remark_of(fs::path const& answer)
{
    std::istringstream lines(read_file(answer));
    std::string remark;
    for (std::string line; std::getline(lines, line) && line.starts_with("//");) {
        std::string const text = line.substr(std::min<std::size_t>(3, line.size()));
        if (!text.starts_with("Replaces: ")) {
            remark += (remark.empty() ? "" : " ") + text;
        }
    }
    return remark;
}

}  // namespace

int reset_exercise(Lesson const& lesson, std::string const& task, bool undo)
{
    for (Task const* const one : chosen(lesson, task)) {
        for (std::string const& file : one->files) {
            fs::path const own = lesson.exercise() / file;
            std::string const name = "exercises/" + lesson.topic + "/" + file;
            int const last = newest(lesson, file);
            if (undo) {
                if (last == 0) {
                    std::cout << name << ": there is no earlier version.\n";
                    continue;
                }
                write_file(own, read_file(kept_file(lesson, file, last)));
                fs::remove(kept_file(lesson, file, last));
                std::cout << name << " is as it was before the last reset.\n";
                continue;
            }
            std::string const stub = original(lesson, name);
            if (fs::exists(own)) {
                if (read_file(own) == stub) {
                    std::cout << name << " is as it came.\n";
                    continue;
                }
                fs::create_directories(kept_file(lesson, file, 1).parent_path());
                write_file(kept_file(lesson, file, last + 1), read_file(own));
            }
            write_file(own, stub);
            std::cout
                << name << " is as it came. What you wrote is kept:\n  "
                << fs::relative(kept_file(lesson, file, last + 1), lesson.root).string()
                << "\n  and comes back with: scripts/workbook reset " << lesson.number
                << ' ' << one->number << " --undo\n";
        }
    }
    return 0;
}

int show_solution(Lesson const& lesson, std::string const& task, bool anyway)
{
    if (!fs::exists(lesson.solution())) {
        std::cout << "This copy of the workbook has no solutions.\n";
        return 1;
    }
    int shown = 0;
    for (Task const* const one : chosen(lesson, task)) {
        if (!anyway && !is_done(lesson, *one)) {
            if (!task.empty()) {
                std::cout << "Task " << one->number << ", " << one->name
                          << ", is not solved yet. A hint helps more than the answer:\n"
                             "  scripts/workbook hint "
                          << lesson.number << ' ' << one->number
                          << "\nTo see the answer all the same, add --anyway.\n";
            }
            continue;
        }
        ++shown;
        for (std::string const& file : one->files) {
            std::cout << "Task " << one->number << ", " << one->name
                      << ": from your file (-) to the reference (+)\n\n"
                      << std::flush;
            int const code = run_command({"git", "-C", lesson.root.string(),
                                          "--no-pager", "diff", "--no-index", "--",
                                          "exercises/" + lesson.topic + "/" + file,
                                          "solutions/" + lesson.topic + "/" + file});
            std::cout << (code == 0 ? "They are the same.\n" : "");
            for (auto const& answer :
                 fs::directory_iterator(lesson.solution() / "right")) {
                std::string const text = read_file(answer.path());
                if (text.find("// Replaces: " + file + "\n") != std::string::npos) {
                    std::cout << "\nAnother right answer, solutions/" << lesson.topic
                              << "/right/" << answer.path().filename().string() << '\n';
                    print_hanging(std::cout, "  ", remark_of(answer.path()));
                }
            }
            std::cout << '\n';
        }
    }
    if (shown == 0 && task.empty()) {
        std::cout
            << "No task of this lesson is solved yet; --anyway shows the answers.\n";
    }
    return shown == 0 ? 1 : 0;
}

}  // namespace workbook
