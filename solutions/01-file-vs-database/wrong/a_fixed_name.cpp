// Rejected by: write_temporary leaves every file alone that is there already
// Replaces: write_temporary.cpp
// Looks like: the new file has a fixed name; two programs that save at once write into the same file, and somebody else's file is emptied.
//
// mkstemp makes a name that no file has; O_EXCL refuses one that is taken.

#include "write_temporary.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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
    std::string const name = file.string() + ".new";
    int const descriptor = ::open(name.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
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
