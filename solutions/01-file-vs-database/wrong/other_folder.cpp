// Rejected by: save_text writes the other file in the same folder
// Also fails: save_text takes a name without a folder
// Replaces: save_text.cpp
// Looks like: the temporary file lies in the system's folder for such files; that is often another file system, into which nothing can be renamed.
//
// Where it is the same one, as on many a developer's machine, nobody notices.

#include "save_text.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <fstream>
#include <stdexcept>

namespace storage {

void save_text(std::filesystem::path const& file, std::string const& text)
{
    std::filesystem::path const temporary =
        std::filesystem::temp_directory_path() / "users-being-saved.tmp";
    std::ofstream out(temporary, std::ios::binary);
    out << text;
    out.close();
    if (!out) {
        std::filesystem::remove(temporary);
        throw std::runtime_error("cannot write " + file.string());
    }
    int const descriptor = ::open(temporary.c_str(), O_RDONLY);
    ::fsync(descriptor);
    ::close(descriptor);
    std::error_code error;
    std::filesystem::rename(temporary, file, error);
    if (error) {
        std::filesystem::remove(temporary);
        throw std::runtime_error("cannot write " + file.string());
    }
}

}  // namespace storage
