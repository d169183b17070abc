// Rejected by: write_temporary flushes all of the text to the disk
// Also fails: save_text flushes the text to the disk before it renames
// Replaces: write_temporary.cpp
// Looks like: the file is flushed while the stream still has the text; what reaches the disk is an empty file.
//
// out << text gives the text to the stream. flush() or close() gives it to the system,
// and fsync gives what the system has to the disk.

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
    out << text;
    bool const flushed = ::fsync(descriptor) == 0;
    out.close();
    ::close(descriptor);
    if (!permitted || !out || !flushed) {
        ::unlink(name.c_str());
        throw std::runtime_error("cannot write " + name);
    }
    return name;
}

}  // namespace storage
