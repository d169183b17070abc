// One process at a time.
#pragma once

#include <filesystem>
#include <string>

namespace workbook {

/// A lock on a file, which is made if there is none; it ends with the object, or with
/// the process. CMake's file(LOCK) takes the same kind. While it has to wait it prints
/// `sentence` to stderr, if that is not empty.
///
/// Throws std::runtime_error when the file cannot be made.
class FileLock {
public:
    explicit FileLock(std::filesystem::path const& file,
                      std::string const& sentence = "");
    ~FileLock();
    FileLock(FileLock const&) = delete;
    FileLock& operator=(FileLock const&) = delete;

private:
    int file_;
};

}  // namespace workbook
