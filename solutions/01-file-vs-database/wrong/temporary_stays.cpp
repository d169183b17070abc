// Rejected by: save_text leaves no other file behind
// Replaces: save_text.cpp
// Looks like: when writing fails, the exception leaves at once, and the unfinished temporary file stays.
//
// On a full disk each further try fills it more.

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
    out << text;
    out.close();
    if (!out) {
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
