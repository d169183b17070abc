// Asking git.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace secrets {

/// What a run of git gave back.
struct GitResult {
    int code = 0;        ///< its exit code; -1 when a signal ended it
    std::string output;  ///< what it printed
    std::string errors;  ///< what it said on standard error; warnings too
};

/// Runs `git` with these arguments in the folder, without a shell, and waits for its
/// end.
///
/// The variables with which a running git tells its hooks where they are (GIT_DIR and
/// the like) are not passed on: the folder alone decides which repository is meant.
/// Throws std::runtime_error when there is no program `git`, or the system gives no
/// process, pipe or memory for it.
GitResult run_git(std::filesystem::path const& folder,
                  std::vector<std::string> const& arguments);

/// The same; gives what git printed. Throws std::runtime_error with the first line of
/// git's own words when its exit code is not 0.
std::string git_answer(std::filesystem::path const& folder,
                       std::vector<std::string> const& arguments);

/// `git_answer` without its line end.
std::string git_line(std::filesystem::path const& folder,
                     std::vector<std::string> const& arguments);

/// `git_answer` of a command with -z: the texts that zero bytes end.
std::vector<std::string> git_list(std::filesystem::path const& folder,
                                  std::vector<std::string> const& arguments);

}  // namespace secrets
