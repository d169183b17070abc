// Rejected by: save_text renames a file that has all of the text
// Also fails: save_text flushes the text to the disk before it renames
// Also fails: save_text keeps the old file when the disk is full
// Replaces: save_text.cpp
// Looks like: the stream is closed by its destructor, after the rename; until then the end of the text is in the stream, and a reader finds a file that lacks it.
//
// A destructor cannot report that writing failed, either.

#include "save_text.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <stdexcept>

namespace storage {

void save_text(std::filesystem::path const& file, std::string const& text)
{
    std::string temporary = file.string() + ".XXXXXX";
    int const descriptor = ::mkstemp(temporary.data());
    if (descriptor < 0) {
        throw std::runtime_error("cannot write beside " + file.string());
    }
    struct stat old{};
    if (::stat(file.c_str(), &old) == 0) {
        ::fchmod(descriptor, old.st_mode & 0777);
    }
    std::ofstream out(temporary, std::ios::binary);
    for (char const c : text) {
        out.put(c);
    }
    bool const flushed = ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (!out || !flushed || ::rename(temporary.c_str(), file.c_str()) != 0) {
        ::unlink(temporary.c_str());
        throw std::runtime_error("cannot write " + file.string());
    }
    int const folder =
        ::open(file.has_parent_path() ? file.parent_path().c_str() : ".", O_RDONLY);
    bool const folder_flushed = ::fsync(folder) == 0;
    ::close(folder);
    if (!folder_flushed) {
        throw std::runtime_error("cannot flush the folder of " + file.string());
    }
}

}  // namespace storage
