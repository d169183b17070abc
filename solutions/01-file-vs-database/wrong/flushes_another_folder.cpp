// Rejected by: save_text flushes the folder after the rename
// Shows: another folder is flushed
// Replaces: save_text.cpp
// Looks like: a folder is flushed, but not the one that the name is in.
//
// The name is an entry of its folder; that folder's flush keeps it.

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
    if (descriptor < 0) {
        return false;
    }
    bool const flushed = ::fsync(descriptor) == 0;
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
    if (!flush_folder(std::filesystem::temp_directory_path())) {
        throw std::runtime_error("the folder of " + file.string() +
                                 " cannot be flushed");
    }
}

}  // namespace storage
