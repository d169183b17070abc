// Reading a .env file: all around the parser of the exercise.
#pragma once

#include "parse_env.hpp"

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

/// The file is there and cannot be read. `what()` names it and says why.
class UnreadableEnvFile : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

struct EnvFile {
    bool found = false;  ///< false: there is no such file, which is no error
    EnvValues values;
    std::vector<std::string> warnings;  ///< sentences for the log, without any value
};

/// Reads and parses the file (task 1, `parse_env`).
///
/// A missing file is `found == false` and no values: on a server the values come from
/// the real environment. A file whose mode lets the group or others read, write or run
/// it is read, with a warning that names the mode. (The bits are asked, not whether
/// opening works: for root every opening works.)
///
/// Throws UnreadableEnvFile when the file exists and cannot be read, as when it is a
/// folder or belongs to somebody else; EnvError when it breaks the grammar.
EnvFile read_env_file(std::filesystem::path const& file);
