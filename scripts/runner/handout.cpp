// handout: a copy of the workbook for students.
#include "commands.hpp"
#include "shell.hpp"

#include "workbook/files.hpp"

#include <iostream>
#include <stdexcept>

namespace workbook {

namespace {

namespace fs = std::filesystem;

void expect_success(std::vector<std::string> const& words)
{
    if (run_command(words) != 0) {
        throw std::runtime_error("this failed: " + words.front() + " " + words[1]);
    }
}

}  // namespace

int write_handout(fs::path const& root, fs::path const& folder)
{
    if (fs::exists(folder) && !fs::is_empty(folder)) {
        throw std::runtime_error("the folder " + folder.string() + " is not empty");
    }
    fs::create_directories(folder);
    // The files as they were committed: neither builds nor somebody's own answers.
    ScratchFolder const scratch;
    std::string const archive = scratch / "workbook.tar";
    output_of({"git", "-C", root.string(), "archive", "--output", archive, "HEAD"});
    expect_success({"tar", "-x", "-f", archive, "-C", folder.string()});
    for (char const* const kept_back :
         {"solutions", ".ci", "docs/instructor-guide.md", "scripts/test"}) {
        fs::remove_all(folder / kept_back);
    }
    output_of(
        {"git", "-C", folder.string(), "init", "--quiet", "--initial-branch=main"});
    output_of({"git", "-C", folder.string(), "add", "--all"});
    output_of({"git", "-C", folder.string(), "-c",
               "user.name=The C++ Database Workbook", "-c",
               "user.email=workbook@localhost", "commit", "--quiet", "-m",
               "Begin the workbook"});
    std::cout << "A copy for students is in " << folder.string()
              << ": without solutions, with a history of its own.\n";
    return 0;
}

}  // namespace workbook
