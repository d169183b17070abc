// Rejected by: save_text flushes the text to the disk before it renames
// Replaces: save_text.cpp
// Looks like: the file is flushed while the stream still holds the text; what reaches the disk is an empty file.
//
// out << text gives the text to the stream. flush() or close() gives it to the system,
// and fsync gives what the system has to the disk.

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
    int const descriptor = ::open(temporary.c_str(), O_RDONLY);
    ::fsync(descriptor);
    ::close(descriptor);
    out.close();
    if (!out) {
        std::filesystem::remove(temporary);
        throw std::runtime_error("cannot write " + file.string());
    }
    std::error_code error;
    std::filesystem::rename(temporary, file, error);
    if (error) {
        std::filesystem::remove(temporary);
        throw std::runtime_error("cannot write " + file.string());
    }
}

}  // namespace storage
