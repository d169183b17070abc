// Rejected by: write_temporary writes the text to a new file and returns its path
// Replaces: write_temporary.cpp
// Verdict: sanitizer
// Looks like: what strdup returns belongs to its caller, and nobody frees it.
//
// Every case passes; the memory that is left over is found when the program ends.

#include "write_temporary.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstring>
#include <stdexcept>

namespace storage {

namespace {

bool write_and_flush(int descriptor, std::string const& text)
{
    for (std::size_t written = 0; written < text.size();) {
        ssize_t const count =
            ::write(descriptor, text.data() + written, text.size() - written);
        if (count <= 0) {
            return false;
        }
        written += static_cast<std::size_t>(count);
    }
    return ::fsync(descriptor) == 0;
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
    char* const name = ::strdup((file.string() + ".XXXXXX").c_str());
    int const descriptor = ::mkstemp(name);
    if (descriptor < 0) {
        throw std::runtime_error("cannot write beside " + file.string());
    }
    bool const written =
        take_permissions(descriptor, file) && write_and_flush(descriptor, text);
    bool const closed = ::close(descriptor) == 0;
    if (!written || !closed) {
        ::unlink(name);
        throw std::runtime_error(std::string("cannot write ") + name);
    }
    return name;
}

}  // namespace storage
