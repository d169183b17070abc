// Rejected by: write_temporary writes an empty text
// Also fails: save_text replaces the content of a file
// Throws: std::runtime_error
// Replaces: write_temporary.cpp
// Looks like: 0 bytes written are taken for a failure; an empty text has none to write.
//
// write() returns -1 when it fails.

#include "write_temporary.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <stdexcept>

namespace storage {

namespace {

bool write_and_flush(int descriptor, std::string const& text)
{
    std::size_t written = 0;
    ssize_t count = 0;
    do {
        count = ::write(descriptor, text.data() + written, text.size() - written);
        written += count > 0 ? static_cast<std::size_t>(count) : 0;
    } while (count > 0 && written < text.size());
    return count > 0 && ::fsync(descriptor) == 0;
}

bool take_permissions(int descriptor, std::filesystem::path const& file)
{
    struct stat old{};
    return ::stat(file.c_str(), &old) != 0 ||
           ::fchmod(descriptor, old.st_mode & 0777) == 0;
}

}  // namespace

std::filesystem::path write_temporary(std::filesystem::path const& file,
                                      std::string const& text)
{
    std::string name = file.string() + ".XXXXXX";
    int const descriptor = ::mkstemp(name.data());
    if (descriptor < 0) {
        throw std::runtime_error("cannot write beside " + file.string());
    }
    bool const written =
        take_permissions(descriptor, file) && write_and_flush(descriptor, text);
    bool const closed = ::close(descriptor) == 0;
    if (!written || !closed) {
        ::unlink(name.c_str());
        throw std::runtime_error("cannot write " + name);
    }
    return name;
}

}  // namespace storage
