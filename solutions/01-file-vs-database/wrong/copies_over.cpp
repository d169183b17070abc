// Rejected by: save_text never changes the file that a reader has open
// Also fails: save_text flushes the folder after the rename
// Also fails: save_text flushes the text to the disk before it renames
// Also fails: save_text leaves the old text under the name until the rename
// Also fails: save_text renames a file that has all of the text
// Also fails: save_text replaces a symbolic link and leaves its file as it is
// Also fails: save_text says so when a folder has the name and leaves no file behind
// Also fails: save_text takes a name without a folder
// Also fails: save_text writes the other file in the same folder
// Replaces: save_text.cpp
// Looks like: the finished file is copied over the old one; copying writes into the old file, and a reader can see it half done.
//
// rename puts one file in the place of another in a single step.

#include "save_text.hpp"

#include <fcntl.h>
#include <unistd.h>

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
    std::filesystem::copy_file(temporary, file,
                               std::filesystem::copy_options::overwrite_existing);
    std::filesystem::remove(temporary);
    if (!flush_folder(file.has_parent_path() ? file.parent_path() : ".")) {
        throw std::runtime_error("cannot flush the folder of " + file.string());
    }
}

}  // namespace storage
