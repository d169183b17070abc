// Rejected by: save_text flushes the folder after the rename
// Shows: nothing was thrown
// Replaces: save_text.cpp
// Looks like: nobody asks whether the flush of the folder worked; the caller believes that the text is safe.
//
// The new name may be gone after a power failure.

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
        ::unlink(temporary.c_str());
        throw std::runtime_error("cannot replace " + file.string());
    }
    flush_folder(file.has_parent_path() ? file.parent_path() : ".");
}

}  // namespace storage
