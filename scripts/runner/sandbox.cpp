#include "sandbox.hpp"

#include "process.hpp"

#include <unistd.h>

#include <cstdlib>
#include <sstream>

namespace workbook {

namespace {

bool is_installed(std::string const& program)
{
    char const* const path = std::getenv("PATH");
    std::istringstream folders(path == nullptr ? "" : path);
    for (std::string folder; std::getline(folders, folder, ':');) {
        if (::access((folder + "/" + program).c_str(), X_OK) == 0) {
            return true;
        }
    }
    return false;
}

}  // namespace

Sandbox make_sandbox(std::filesystem::path const& scratch, bool wanted)
{
    Sandbox sandbox;
    sandbox.protections = {"time, output and memory limits",
                           "its processes end with it"};
    if (wanted && is_installed("bwrap")) {
        sandbox.command_prefix = {"bwrap",
                                  "--ro-bind",
                                  "/",
                                  "/",
                                  "--bind",
                                  scratch,
                                  scratch,
                                  "--dev",
                                  "/dev",
                                  "--proc",
                                  "/proc",
                                  "--unshare-net",
                                  "--unshare-pid",
                                  "--unshare-ipc",
                                  "--die-with-parent",
                                  "--"};
        sandbox.protections.insert(
            sandbox.protections.end(),
            {"no network but loopback", "files read-only but a scratch folder"});
    }
    return sandbox;
}

bool works(Sandbox const& sandbox)
{
    std::vector<std::string> probe = sandbox.command_prefix;
    probe.push_back("true");
    ProcessResult const result =
        run_process(probe, {"PATH=/usr/local/bin:/usr/bin:/bin"}, Limits{},
                    [](Message const&, std::string const&) {});
    return result.ending == Ending::exited && result.code == 0;
}

}  // namespace workbook
