// Rejected by: save_text keeps the old file when the disk is full
// Also fails: save_text leaves no other file behind
// Replaces: save_text.cpp
// Looks like: the stream is never asked whether writing worked, so a text cut off by a full disk takes the old file's place.
//
// A stream that fails stays silent until it is asked.

#include "save_text.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <fstream>
#include <stdexcept>

namespace storage {

void save_text(std::filesystem::path const& file, std::string const& text)
{
    std::filesystem::path const temporary = file.string() + ".tmp";
    std::ofstream(temporary, std::ios::binary) << text;
    int const descriptor = ::open(temporary.c_str(), O_RDONLY);
    if (descriptor < 0) {
        throw std::runtime_error("cannot write " + file.string());
    }
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
