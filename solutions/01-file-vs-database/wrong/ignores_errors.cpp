// Rejected by: write_temporary says so when the disk is full and leaves no file
// Also fails: save_text keeps the old file when the disk is full
// Shows: nothing was thrown
// Replaces: write_temporary.cpp
// Looks like: nobody asks whether all of the text was written: a stream has to be asked after its flush, and write() returns how much it wrote.
//
// A stream that fails stays silent until it is asked.

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
    out.close();
    bool const flushed = ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (!permitted || !flushed) {
        ::unlink(name.c_str());
        throw std::runtime_error("cannot write " + name);
    }
    return name;
}

}  // namespace storage
