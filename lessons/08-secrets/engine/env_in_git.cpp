#include "env_in_git.hpp"

#include "fresh_clone.hpp"
#include "git.hpp"

#include <algorithm>

namespace secrets {

namespace {

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
    std::string const top = git_line(folder, {"rev-parse", "--show-toplevel"});
    // The top folder and every other; a pattern of git's, not of the shell's.
    std::string const everywhere = ":(top,glob)**/.env";
    EnvInGit state;
    state.history_is_whole =
        git_line(top, {"rev-parse", "--is-shallow-repository"}) == "false";
    state.tracked = git_list(top, {"ls-files", "-z", "--", everywhere});
    state.commits = git_list(
        top, {"log", "--all", "--full-history", "-z", "--format=%h", "--", everywhere});

    std::vector<std::string> files =
        git_list(top, {"ls-files", "-z", "--others", "--", everywhere});
    files.insert(files.end(), state.tracked.begin(), state.tracked.end());
    files.push_back(git_line(folder, {"rev-parse", "--show-prefix"}) + ".env");
    std::ranges::sort(files);
    files.erase(std::ranges::unique(files).begin(), files.end());
    state.not_ignored = not_ignored_in_a_clone(top, files);
    return state;
}
//! [env-in-git]

std::string describe(EnvInGit const& state)
{
    std::string text = state.not_ignored.empty()
                           ? "every .env is ignored\n"
                           : "NOT IGNORED: " + list(state.not_ignored) +
                                 ": add the line .env to .gitignore, and commit it\n";
    text += state.tracked.empty()
                ? "no .env is tracked\n"
                : "TRACKED: " + list(state.tracked) +
                      ": git rm --cached, and commit; the file itself stays\n";
    if (!state.commits.empty()) {
        text += "IN HISTORY: " + std::to_string(state.commits.size()) + " commit" +
                (state.commits.size() == 1 ? "" : "s") + " (" + list(state.commits) +
                "): every value in it is known; make new ones\n";
    } else if (!state.history_is_whole) {
        text += "history unknown: this is a shallow clone; git fetch --unshallow\n";
    } else {
        text += "no .env was ever in history\n";
    }
    return text;
}

}  // namespace secrets
