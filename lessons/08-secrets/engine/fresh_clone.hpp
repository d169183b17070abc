// What a clone of a repository would ignore.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace secrets {

/// Those of the files that a fresh clone of the repository does not ignore. Paths begin
/// at `top`, the repository's top folder; the files do not have to exist.
///
/// Throws std::runtime_error, with git's words, when git does not answer.
std::vector<std::string> not_ignored_in_a_clone(std::filesystem::path const& top,
                                                std::vector<std::string> const& files);

}  // namespace secrets
