// Rejected by: save_text saves an empty text
// Throws: std::runtime_error
// Replaces: save_text.cpp
// Looks like: 0 bytes written are taken for a failure; of an empty text there are none to write.
//
// write() says that it failed by -1.

#include "save_text.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <stdexcept>

namespace storage {

void save_text(std::filesystem::path const& file, std::string const& text)
{
    std::filesystem::path const temporary = file.string() + ".tmp";
    int const descriptor =
        ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0666);
    std::size_t written = 0;
    ssize_t count = 0;
    do {
        count = ::write(descriptor, text.data() + written, text.size() - written);
        written += count > 0 ? static_cast<std::size_t>(count) : 0;
    } while (count > 0 && written < text.size());
    ::fsync(descriptor);
    ::close(descriptor);
    if (count <= 0) {
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
