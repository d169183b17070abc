// Rejected by: save_text takes a name without a folder
// Also fails: save_text flushes the folder after the rename
// Throws: std::runtime_error
// Replaces: save_text.cpp
// Looks like: the folder of a name without a folder is taken from parent_path(), which is empty then; a folder with an empty name cannot be opened.
//
// The folder of a name without a folder is the working directory: "."

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
    if (!flush_folder(file.parent_path())) {
        throw std::runtime_error("cannot flush the folder of " + file.string());
    }
}

}  // namespace storage
