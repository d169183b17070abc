// Rejected by: save_text says so when a folder has the name and leaves no file behind
// Shows: 2 files
// Replaces: save_text.cpp
// Looks like: when the rename fails, the exception leaves at once, and the temporary file stays.
//
// Until the rename has worked, the temporary file is ours to remove.

#include "save_text.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <stdexcept>

namespace storage {

namespace {

bool flush_folder(std::filesystem::path const& folder)
{
    int const descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY);
    bool const flushed = descriptor >= 0 && ::fsync(descriptor) == 0;
    ::close(descriptor);
    return flushed;
}

}  // namespace

void save_text(std::filesystem::path const& file, std::string const& text)
{
    std::filesystem::path const temporary = write_temporary(file, text);
    if (::rename(temporary.c_str(), file.c_str()) != 0) {
        throw std::runtime_error("cannot replace " + file.string());
    }
    if (!flush_folder(file.has_parent_path() ? file.parent_path() : ".")) {
        throw std::runtime_error("cannot flush the folder of " + file.string());
    }
}

}  // namespace storage
