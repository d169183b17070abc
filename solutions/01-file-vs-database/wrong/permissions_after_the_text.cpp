// Rejected by: write_temporary gives the new file the permissions of the old one
// Shows: others may read it
// Replaces: write_temporary.cpp
// Looks like: the file gets its permissions after its text: for a moment anybody can read it.
//
// Create it for the owner alone, as mkstemp does, or set the permissions while it is
// empty.

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
    std::filesystem::path name;
    for (int i = 1; name.empty() || std::filesystem::exists(name); ++i) {
        name = file.string() + "." + std::to_string(i);
    }
    std::ofstream out(name, std::ios::binary);
    out << text;
    out.close();
    bool written = !out.fail();
    if (written && std::filesystem::exists(file)) {
        std::filesystem::permissions(name, std::filesystem::status(file).permissions());
    }
    int const descriptor = written ? ::open(name.c_str(), O_RDONLY) : -1;
    written = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    if (!written) {
        ::unlink(name.c_str());
        throw std::runtime_error("cannot write " + name.string());
    }
    return name;
}

}  // namespace storage
