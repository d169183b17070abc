// Rejected by: write_temporary gives the new file the permissions of the old one
// Shows: others may read it
// Replaces: write_temporary.cpp
// Looks like: the file gets its permissions after its text: for a moment anybody can read it.
//
// Set the permissions first, while there is nothing to read.

#include "write_temporary.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <stdexcept>

namespace storage {

std::filesystem::path write_temporary(std::filesystem::path const& file,
                                      std::string const& text)
{
    // mkstemp makes the name and an empty file; the stream opens it again.
    std::string name = file.string() + ".XXXXXX";
    int const descriptor = ::mkstemp(name.data());
    if (descriptor < 0) {
        throw std::runtime_error("cannot write beside " + file.string());
    }
    ::fchmod(descriptor, 0644);
    std::ofstream out(name, std::ios::binary);
    out << text;
    out.close();
    bool const flushed = ::fsync(descriptor) == 0;
    struct stat old{};
    bool const permitted = ::stat(file.c_str(), &old) != 0 ||
                           ::fchmod(descriptor, old.st_mode & 0777) == 0;
    ::close(descriptor);
    if (!permitted || !out || !flushed) {
        ::unlink(name.c_str());
        throw std::runtime_error("cannot write " + name);
    }
    return name;
}

}  // namespace storage
