// Rejected by: write_temporary gives the new file the permissions of the old one
// Also fails: save_text keeps the permissions of the file
// Shows: rw-------
// Replaces: write_temporary.cpp
// Looks like: the new file keeps the permissions that mkstemp gave it; programs of other users can no longer read it.
//
// A new file does not take over the permissions of the one that it replaces.

#include "write_temporary.hpp"

#include <fcntl.h>
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

}  // namespace

std::filesystem::path write_temporary(std::filesystem::path const& file,
                                      std::string const& text)
{
    std::string name = file.string() + ".XXXXXX";
    int const descriptor = ::mkstemp(name.data());
    if (descriptor < 0) {
        throw std::runtime_error("cannot write beside " + file.string());
    }
    bool const written = write_and_flush(descriptor, text);
    bool const closed = ::close(descriptor) == 0;
    if (!written || !closed) {
        ::unlink(name.c_str());
        throw std::runtime_error("cannot write " + name);
    }
    return name;
}

}  // namespace storage
