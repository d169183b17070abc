// Running a learner's program: limits, a side channel, and nobody left behind.
#pragma once

#include "workbook/channel.hpp"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace workbook {

struct Limits {
    std::chrono::milliseconds per_case{10'000};  ///< from one message to the next
    std::size_t output_bytes = 256 * 1024;
    std::size_t kept_bytes = 2048;  ///< of long output, the head and the tail each
    std::size_t memory_bytes = 512 * 1024 * 1024;  ///< resident, all processes together
    bool with_sandbox = true;  ///< when there is one on this machine
};

enum class Ending { exited, signalled, timed_out, too_much_output, too_much_memory };

struct ProcessResult {
    Ending ending = Ending::exited;
    int code = 0;        ///< exit code, or the signal's number
    std::string output;  ///< since the last message; head and tail when long
    bool left_children =
        false;  ///< processes of the program outlived it and were ended
};

/// Called for each message, with all that the program printed since the one before.
using OnMessage = std::function<void(Message const&, std::string const& output)>;

/// Runs a program until it ends or passes a limit. stdin is empty; stdout and stderr
/// are read together; descriptor 3 is the channel. When this returns, the program and
/// every process that it started are gone.
///
/// Throws std::runtime_error when the program cannot be started.
ProcessResult run_process(std::vector<std::string> const& command,
                          std::vector<std::string> const& environment,
                          Limits const& limits, OnMessage const& on_message);

}  // namespace workbook
