// Rejected by: write_temporary takes a name without a folder
// Also fails: save_text flushes the folder after the rename
// Also fails: save_text takes a name without a folder
// Throws: std::runtime_error
// Needs: sandbox
// Replaces: write_temporary.cpp
// Looks like: a slash is put between the folder and the name by hand; for a name without a folder that makes a file in the root folder.
//
// The operator / of std::filesystem::path puts none after an empty folder.

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
    std::string name = file.parent_path().string() + "/saving.XXXXXX";
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
