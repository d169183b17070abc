// watch: checks whenever a file of the exercise is saved.
#include "commands.hpp"
#include "process.hpp"
#include "progress.hpp"

#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <stdexcept>
#include <utility>

namespace workbook {

namespace {

namespace fs = std::filesystem;

/// Keys arrive one by one and are not shown; the terminal is as it was when this ends,
/// by whatever way.
class KeyboardMode {
public:
    KeyboardMode()
    {
        if (::tcgetattr(STDIN_FILENO, &before_) != 0) {
            throw std::runtime_error("watch needs a terminal");
        }
        termios keys = before_;
        keys.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
        ::tcsetattr(STDIN_FILENO, TCSANOW, &keys);
    }
    ~KeyboardMode() { ::tcsetattr(STDIN_FILENO, TCSANOW, &before_); }
    KeyboardMode(KeyboardMode const&) = delete;
    KeyboardMode& operator=(KeyboardMode const&) = delete;

private:
    termios before_{};
};

using Snapshot = std::map<std::string, std::pair<fs::file_time_type, std::uintmax_t>>;

// By polling: network folders and those that WSL shares send no notices of changes.
Snapshot snapshot_of(fs::path const& folder)
{
    Snapshot snapshot;
    std::error_code gone;  // editors replace files while we look
    for (auto const& entry : fs::directory_iterator(folder, gone)) {
        std::string const name = entry.path().filename().string();
        std::string const extension = entry.path().extension().string();
        if (!name.starts_with('.') && (extension == ".cpp" || extension == ".hpp")) {
            std::error_code none;
            auto const time = entry.last_write_time(none);
            auto const size = entry.file_size(none);
            snapshot[name] = {time, size};
        }
    }
    return snapshot;
}

// The key that was pressed; 0 when none was for a while, 'q' at the end of the input.
char next_key()
{
    pollfd ready{STDIN_FILENO, POLLIN, 0};
    if (::poll(&ready, 1, 300) <= 0) {
        return 0;
    }
    char key = 0;
    return ::read(STDIN_FILENO, &key, 1) == 1 ? key : 'q';
}

std::size_t first_not_done(std::vector<Lesson> const& lessons)
{
    auto const found = std::ranges::find_if(lessons, [](Lesson const& lesson) {
        return !std::ranges::all_of(
            lesson.tasks, [&](Task const& task) { return is_done(lesson, task); });
    });
    return found == lessons.end() ? 0
                                  : static_cast<std::size_t>(found - lessons.begin());
}

void check(Lesson const& lesson)
{
    std::cout << "\n----------------------------------------------------------------\n"
              << std::flush;
    check_exercise(lesson, "");
    std::cout
        << "\nLesson " << lesson.number
        << ": checked on each save.  n next lesson  h hint  r check again  q quit"
        << std::endl;
}

}  // namespace

int watch_exercises(std::vector<Lesson> const& lessons, std::string const& number)
{
    std::size_t current = first_not_done(lessons);
    if (!number.empty()) {
        std::string const topic = find_lesson(lessons, number).topic;
        while (lessons[current].topic != topic) {
            current = (current + 1) % lessons.size();
        }
    }
    KeyboardMode const keyboard;
    notice_interrupts();
    try {
        Snapshot seen;
        for (char key = 'r'; key != 'q' && !was_interrupted(); key = next_key()) {
            if (key == 'n') {
                current = (current + 1) % lessons.size();
            } else if (key == 'h') {
                give_hint(lessons[current], "", false);
            }
            Snapshot const now = snapshot_of(lessons[current].exercise());
            if (key == 'r' || key == 'n' || now != seen) {
                seen = now;
                check(lessons[current]);
            }
        }
    } catch (Interrupted const&) {
    }
    std::cout << '\n';
    return was_interrupted() ? 130 : 0;
}

}  // namespace workbook
