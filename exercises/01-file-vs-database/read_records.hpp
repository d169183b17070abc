// Exercise 01, task 3: read a file that may be broken.
#pragma once

#include <cstddef>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

namespace storage {

/// The file as a whole cannot be imported.
class ImportError : public std::runtime_error {
public:
    ImportError(std::string const& what, std::size_t byte_position)
        : std::runtime_error(what), byte(byte_position)
    {
    }

    /// Where in the file, the first byte being 1; 0 when there is no such place.
    std::size_t byte;
};

/// Returns the array that a JSON file has at its top. What its elements are does not
/// matter here.
///
/// Throws ImportError, with the file's name in what(), when the file
///
/// - cannot be read: byte is 0;
/// - is not JSON: byte is the one that the JSON library reports;
/// - has something else at its top: byte is the first that is not white space;
/// - has a number that the JSON library cannot keep, such as 1e400: byte is 0.
nlohmann::json read_records(std::filesystem::path const& file);

}  // namespace storage
