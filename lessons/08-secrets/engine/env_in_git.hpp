// Whether .env files are out of git's reach, and always were.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

/// What git knows of the files named `.env` of a repository.
struct EnvInGit {
    bool ignored = false;  ///< a .env beside this folder's files would be ignored
    std::vector<std::string>
        tracked;  ///< the .env files that the next commit would hold
    std::vector<std::string>
        commits;                   ///< the commits with a change to one, newest first
    bool history_is_whole = true;  ///< false for a shallow clone

    /// Ignored, not tracked, and never in a history of which all is here.
    bool safe() const
    {
        return ignored && tracked.empty() && commits.empty() && history_is_whole;
    }
};

/// Asks git about the repository of this folder. Files named `.env` count in every
/// folder of it; for `ignored`, only what the repository itself ignores does, not what
/// the user ignores in all repositories: a clone elsewhere would not.
///
/// All branches and tags are looked through, not what only the reflog still knows.
/// Throws std::runtime_error, with git's words, when the folder is in no repository.
EnvInGit env_in_git(std::filesystem::path const& folder);

/// The sentences for a reader, one a line.
std::string describe(EnvInGit const& state);
