#include "sandbox.hpp"

#include "process.hpp"

namespace workbook {

Sandbox make_sandbox(std::filesystem::path const& scratch, bool wanted)
{
    Sandbox sandbox;
    sandbox.protections = {"time, output and memory limits",
                           "its processes end with it"};
    if (!wanted) {
        return sandbox;
    }
    std::vector<std::string> const bubblewrap{"bwrap",
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
    std::vector<std::string> probe = bubblewrap;
    probe.push_back("true");
    try {
        ProcessResult const result =
            run_process(probe, {"PATH=/usr/local/bin:/usr/bin:/bin"}, Limits{},
                        [](Message const&, std::string const&) {});
        if (result.ending == Ending::exited && result.code == 0) {
            sandbox.command_prefix = bubblewrap;
            sandbox.protections.insert(
                sandbox.protections.end(),
                {"no network but loopback", "files read-only but a scratch folder"});
        }
    } catch (std::runtime_error const&) {
        // Not installed, or not allowed to make namespaces: the limits remain.
    }
    return sandbox;
}

}  // namespace workbook
