// Rejected by: write_temporary says so when the flush fails and leaves no file
// Also fails: save_text keeps the old file when the flush fails
// Replaces: write_temporary.cpp
// Looks like: nobody asks whether the flush worked; the disk may have refused the text, and the caller believes that it was saved.
//
// A disk often reports an error only when it is flushed.

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
    ::fsync(descriptor);
    return true;
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
