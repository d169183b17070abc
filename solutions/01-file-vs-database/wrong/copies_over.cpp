// Rejected by: save_text never changes the file that a reader has open
// Also fails: save_text flushes the text to the disk before it renames
// Also fails: save_text renames a file that has all of the text
// Also fails: save_text says so when a folder has the name and leaves no file behind
// Also fails: save_text takes a name without a folder
// Also fails: save_text writes the other file in the same folder
// Replaces: save_text.cpp
// Looks like: the finished temporary file is copied over the old one; copying writes into the old file, and a reader can see it half done.
//
// Only rename puts one file in the place of another in a single step.

#include "save_text.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <fstream>
#include <stdexcept>

namespace storage {

void save_text(std::filesystem::path const& file, std::string const& text)
{
    std::filesystem::path const temporary = file.string() + ".tmp";
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
    std::filesystem::copy_file(temporary, file,
                               std::filesystem::copy_options::overwrite_existing);
    std::filesystem::remove(temporary);
}

}  // namespace storage
