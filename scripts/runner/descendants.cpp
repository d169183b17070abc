#include "descendants.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace workbook {

namespace {

namespace fs = std::filesystem;

// A process and all its descendants, itself first.
std::vector<pid_t> family_of(pid_t process)
{
    std::vector<pid_t> family{process};
    for (std::size_t i = 0; i < family.size(); ++i) {
        // A child belongs to the thread that started it.
        std::error_code gone;
        fs::path const threads = "/proc/" + std::to_string(family[i]) + "/task";
        for (auto const& thread : fs::directory_iterator(threads, gone)) {
            std::ifstream children(thread.path() / "children");
            for (pid_t child = 0; children >> child;) {
                family.push_back(child);
            }
        }
    }
    return family;
}

}  // namespace

std::size_t resident_bytes(pid_t process)
{
    static long const page_size = ::sysconf(_SC_PAGESIZE);
    std::size_t pages = 0;
    for (pid_t const member : family_of(process)) {
        std::ifstream statm("/proc/" + std::to_string(member) + "/statm");
        std::size_t size = 0;
        std::size_t resident = 0;
        if (statm >> size >> resident) {
            pages += resident;
        }
    }
    return pages * static_cast<std::size_t>(page_size);
}

std::size_t proportional_bytes(pid_t process)
{
    std::size_t kilobytes = 0;
    for (pid_t const member : family_of(process)) {
        std::ifstream lines("/proc/" + std::to_string(member) + "/smaps_rollup");
        for (std::string word; lines >> word;) {
            std::size_t size = 0;
            if (word == "Pss:" && lines >> size) {
                kilobytes += size;
                break;
            }
        }
    }
    return kilobytes * 1024;
}

bool end_descendants()
{
    bool any = false;
    // A process may start another while it is being ended, so it is done in rounds.
    // Those that are gone by themselves do not count.
    while (true) {
        while (::waitpid(-1, nullptr, WNOHANG) > 0) {
        }
        std::vector<pid_t> const family = family_of(::getpid());
        if (family.size() == 1) {
            return any;
        }
        any = true;
        for (std::size_t i = 1; i < family.size(); ++i) {
            ::kill(family[i], SIGKILL);
        }
        ::waitpid(-1, nullptr, 0);
    }
}

}  // namespace workbook
