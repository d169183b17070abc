// Rejected by: save_text renames a file that has all of the text
// Also fails: save_text flushes the text to the disk before it renames
// Also fails: save_text keeps the old file when the disk is full
// Also fails: save_text leaves no other file behind
// Replaces: save_text.cpp
// Looks like: the stream is closed by its destructor, after the rename; until then the end of the text is in the stream, and a reader finds a file that lacks it.
//
// A destructor cannot say either that writing failed.

#include "save_text.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <fstream>
#include <stdexcept>

namespace storage {

void save_text(std::filesystem::path const& file, std::string const& text)
{
    std::filesystem::path const temporary = file.string() + ".tmp";
    std::ofstream out(temporary, std::ios::binary);
    for (char const c : text) {
        out.put(c);
    }
    if (!out) {
        std::filesystem::remove(temporary);
        throw std::runtime_error("cannot write " + file.string());
    }
    int const descriptor = ::open(temporary.c_str(), O_RDONLY);
    ::fsync(descriptor);
    ::close(descriptor);
    std::error_code error;
    std::filesystem::rename(temporary, file, error);
    if (error) {
        std::filesystem::remove(temporary);
        throw std::runtime_error("cannot write " + file.string());
    }
}

}  // namespace storage
