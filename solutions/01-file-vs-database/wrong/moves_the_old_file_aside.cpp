// Rejected by: save_text leaves the old text under the name until the rename
// Also fails: save_text says so when a folder has the name and leaves no file behind
// Shows: (no file)
// Replaces: save_text.cpp
// Looks like: the old file is moved aside or removed before the rename; in between there is no file under the name.
//
// Two steps have a moment between them. rename alone is one step.

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
    std::error_code no_old_file;
    std::filesystem::rename(file, file.string() + ".bak", no_old_file);
    if (::rename(temporary.c_str(), file.c_str()) != 0) {
        ::unlink(temporary.c_str());
        throw std::runtime_error("cannot replace " + file.string());
    }
    std::filesystem::remove(file.string() + ".bak", no_old_file);
    if (!flush_folder(file.has_parent_path() ? file.parent_path() : ".")) {
        throw std::runtime_error("cannot flush the folder of " + file.string());
    }
}

}  // namespace storage
