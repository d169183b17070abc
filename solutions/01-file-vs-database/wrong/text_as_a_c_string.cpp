// Rejected by: write_temporary keeps every byte
// Also fails: save_text replaces the content of a file
// Replaces: write_temporary.cpp
// Looks like: the text is written as a C string, which ends at the first zero byte.
//
// std::string has a length; << and write() take all of it.

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
    std::ofstream out(name, std::ios::binary);
    struct stat old{};
    bool const permitted = ::stat(file.c_str(), &old) != 0 ||
                           ::fchmod(descriptor, old.st_mode & 0777) == 0;
    out << text.c_str();
    out.close();
    bool const flushed = ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (!permitted || !out || !flushed) {
        ::unlink(name.c_str());
        throw std::runtime_error("cannot write " + name);
    }
    return name;
}

}  // namespace storage
