// Whether .env files are out of git's reach, and always were.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace secrets {

/// What git knows of the files named `.env` of a repository. Paths begin at its top.
struct EnvInGit {
    /// The .env files that the rules of the last commit do not ignore.
    std::vector<std::string> not_ignored;
    /// The .env files that the next commit contains.
    std::vector<std::string> tracked;
    /// The commits that changed one, newest first.
    std::vector<std::string> commits;
    bool history_is_whole = true;  ///< false for a shallow clone

    /// Ignored, not tracked, and never in a history of which all is here.
    bool safe() const
    {
        return not_ignored.empty() && tracked.empty() && commits.empty() &&
               history_is_whole;
    }
};

/// Asks git about the repository of this folder. Files named `.env` count in every
/// folder of it, tracked or not, but not those in a repository inside it. The .env of
/// `folder` itself is asked about even when it does not exist yet.
///
/// Whether one is ignored is decided by the .gitignore files of the last commit alone,
/// as in a fresh clone: not by what the user ignores in all repositories, not by
/// .git/info/exclude, and not by a .gitignore that is not committed.
///
/// All branches and tags are looked through, not what only the reflog still knows.
/// Throws std::runtime_error, with git's words, when the folder is in no repository.
EnvInGit env_in_git(std::filesystem::path const& folder);

/// The sentences for a reader, one a line.
std::string describe(EnvInGit const& state);

}  // namespace secrets
