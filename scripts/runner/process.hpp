// Running a learner's program: limits, a side channel, and nobody left behind.
#pragma once

#include "channel/channel.hpp"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

namespace workbook {

struct Limits {
    std::chrono::milliseconds per_case{10'000};  ///< from its start to its end
    std::chrono::milliseconds in_all{120'000};   ///< of one program
    std::size_t output_bytes = 256 * 1024;       ///< of one case
    std::size_t all_output_bytes = 8 * 1024 * 1024;
    std::size_t kept_bytes = 2048;  ///< of long output, the head and the tail each
    std::size_t memory_bytes = 512 * 1024 * 1024;  ///< of all its processes together
    std::size_t disk_bytes = 256 * 1024 * 1024;    ///< of the scratch folder
    bool with_sandbox = true;  ///< when there is one on this machine
};

/// What is run, and with what.
struct Command {
    std::vector<std::string> words;
    std::vector<std::string> environment;
    std::vector<std::string> cases{};  ///< to be sent down the channel
    std::filesystem::path scratch{};   ///< the folder whose size is limited, or none
    /// Called once a second while the program runs, with the time since it began.
    std::function<void(std::chrono::seconds)> on_wait = [](std::chrono::seconds) {};
};

/// The checker was told to stop, by Ctrl-C or a signal like it.
class Interrupted : public std::runtime_error {
public:
    Interrupted() : std::runtime_error("interrupted") {}
};

enum class Ending {
    exited,
    signalled,
    timed_out,
    too_much_output,
    too_much_memory,
    too_much_disk
};

struct ProcessResult {
    Ending ending = Ending::exited;
    int code = 0;        ///< exit code, or the signal's number
    std::string output;  ///< since the last message; head and tail when long
};

/// Called for each message, with all that the program printed since the one before.
using OnMessage = std::function<void(Message const&, std::string const& output)>;

/// From now on Ctrl-C and its like do not end this process, but are noticed: a program
/// that runs is ended, and run_process throws Interrupted.
void notice_interrupts();
bool was_interrupted();

/// Runs a program until it ends or passes a limit. stdin is empty; stdout and stderr
/// are read together; descriptor 3 is the channel. When this returns, the program and
/// every process that it started are gone.
///
/// Throws std::runtime_error when the program cannot be started, and Interrupted.
ProcessResult run_process(Command const& command, Limits const& limits,
                          OnMessage const& on_message);

}  // namespace workbook
