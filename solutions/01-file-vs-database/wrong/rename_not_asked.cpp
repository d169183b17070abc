// Rejected by: save_text says so when a folder has the name and leaves no file behind
// Shows: nothing was thrown
// Replaces: save_text.cpp
// Looks like: nobody asks whether the rename worked; the text is then in a temporary file, and the caller believes that it was saved.
//
// A POSIX call says by the number that it returns whether it worked; nothing is
// thrown.

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
    std::rename(temporary.c_str(), file.c_str());
    if (!flush_folder(file.has_parent_path() ? file.parent_path() : ".")) {
        throw std::runtime_error("cannot flush the folder of " + file.string());
    }
}

}  // namespace storage
