// Whole files, and a folder that leaves nothing behind.
#pragma once

#include <filesystem>
#include <string>

namespace workbook {

/// A new empty folder, removed with all its content when the object ends.
class ScratchFolder {
public:
    /// Throws std::filesystem::filesystem_error when the folder cannot be made.
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(ScratchFolder const&) = delete;
    ScratchFolder& operator=(ScratchFolder const&) = delete;

    std::filesystem::path const& path() const { return path_; }
    std::filesystem::path operator/(std::string const& name) const
    {
        return path_ / name;
    }

private:
    std::filesystem::path path_;
};

/// The whole content of a file. Throws std::runtime_error, in one sentence that names
/// the file, when it cannot be read.
std::string read_file(std::filesystem::path const& file);

/// Makes the file, or replaces its content. Throws as `read_file` does.
void write_file(std::filesystem::path const& file, std::string const& content);

}  // namespace workbook
