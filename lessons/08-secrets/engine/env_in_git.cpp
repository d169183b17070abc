#include "env_in_git.hpp"

#include "git.hpp"

#include <sstream>
#include <stdexcept>

namespace {

std::string answer_of(std::filesystem::path const& folder,
                      std::vector<std::string> const& arguments)
{
    GitResult const result = run_git(folder, arguments);
    if (result.code != 0) {
        throw std::runtime_error("git does not answer: " +
                                 result.errors.substr(0, result.errors.find('\n')));
    }
    return result.output;
}

std::vector<std::string> lines_of(std::string const& text)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        lines.push_back(line);
    }
    return lines;
}

std::string list(std::vector<std::string> const& words)
{
    std::string text;
    for (std::string const& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

}  // namespace

//! [env-in-git]
EnvInGit env_in_git(std::filesystem::path const& folder)
{
    // The top folder and every other; a pattern of git's, not of the shell's.
    std::string const everywhere = ":(top,glob)**/.env";
    EnvInGit state;
    state.history_is_whole =
        answer_of(folder, {"rev-parse", "--is-shallow-repository"}) == "false\n";
    state.tracked =
        lines_of(answer_of(folder, {"ls-files", "--full-name", "--", everywhere}));
    state.commits = lines_of(answer_of(
        folder, {"log", "--all", "--full-history", "--format=%h", "--", everywhere}));
    // --no-index: a tracked file would otherwise never count as ignored.
    GitResult const ignored =
        run_git(folder, {"-c", "core.excludesFile=/dev/null", "check-ignore", "-q",
                         "--no-index", ".env"});
    state.ignored = ignored.code == 0;
    return state;
}
//! [env-in-git]

std::string describe(EnvInGit const& state)
{
    std::string text = state.ignored
                           ? ".env is ignored\n"
                           : ".env is NOT ignored: add the line .env to .gitignore\n";
    text += state.tracked.empty()
                ? ".env is not tracked\n"
                : "TRACKED: " + list(state.tracked) +
                      ": git rm --cached, and commit; the file itself stays\n";
    if (!state.commits.empty()) {
        text += "IN HISTORY: " + std::to_string(state.commits.size()) + " commit" +
                (state.commits.size() == 1 ? "" : "s") + " (" + list(state.commits) +
                "): every value in it is known; make new ones\n";
    } else if (!state.history_is_whole) {
        text += "history unknown: this is a shallow clone; git fetch --unshallow\n";
    } else {
        text += ".env was never in history\n";
    }
    return text;
}
