// Rejected by: save_text takes a name without a folder
// Throws: std::runtime_error
// Replaces: save_text.cpp
// Looks like: a "/" is put between the folder and the name by hand; of a name without a folder that makes a file in the root of the system.
//
// The operator / of std::filesystem::path knows that an empty folder takes none.

#include "save_text.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <stdexcept>

namespace storage {

namespace {

// Writes all of the text and flushes it to the disk. Returns whether it did.
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

void save_text(std::filesystem::path const& file, std::string const& text)
{
    std::string temporary = file.parent_path().string() + "/saving.XXXXXX";
    // A name that nobody else has, and a file that only its owner may read.
    int const descriptor = ::mkstemp(temporary.data());
    if (descriptor < 0) {
        throw std::runtime_error("cannot write beside " + file.string());
    }
    bool written = write_and_flush(descriptor, text);
    written = ::close(descriptor) == 0 && written;
    if (!written || ::rename(temporary.c_str(), file.c_str()) != 0) {
        ::unlink(temporary.c_str());
        throw std::runtime_error("cannot write " + file.string());
    }
    // The new name itself is on the disk when the folder is.
    std::string const folder =
        file.has_parent_path() ? file.parent_path().string() : ".";
    int const directory = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY);
    if (directory >= 0) {
        ::fsync(directory);
        ::close(directory);
    }
}

}  // namespace storage
