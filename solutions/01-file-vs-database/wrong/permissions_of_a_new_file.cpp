// Rejected by: save_text keeps the permissions of the file
// Replaces: save_text.cpp
// Looks like: the file has the permissions of a new one after each save; programs of other users can no longer read it.
//
// Replacing a file replaces all of it, not its text alone.

#include "save_text.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <stdexcept>

namespace storage {

void save_text(std::filesystem::path const& file, std::string const& text)
{
    std::string temporary = file.string() + ".XXXXXX";
    int const descriptor = ::mkstemp(temporary.data());
    if (descriptor < 0) {
        throw std::runtime_error("cannot write beside " + file.string());
    }
    std::ofstream out(temporary, std::ios::binary);
    for (char const c : text) {
        out.put(c);
    }
    out.close();
    bool const flushed = ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (!out || !flushed || ::rename(temporary.c_str(), file.c_str()) != 0) {
        ::unlink(temporary.c_str());
        throw std::runtime_error("cannot write " + file.string());
    }
    int const folder =
        ::open(file.has_parent_path() ? file.parent_path().c_str() : ".", O_RDONLY);
    bool const folder_flushed = ::fsync(folder) == 0;
    ::close(folder);
    if (!folder_flushed) {
        throw std::runtime_error("cannot flush the folder of " + file.string());
    }
}

}  // namespace storage
