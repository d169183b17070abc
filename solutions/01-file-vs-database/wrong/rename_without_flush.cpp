// Rejected by: save_text flushes the text to the disk before it renames
// Replaces: save_text.cpp
// Looks like: the file is renamed before its text is on the disk; after a power failure the name may stand for an empty file.
//
// Closing a stream hands the text to the operating system, not to the disk.

#include "save_text.hpp"

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
    std::error_code error;
    std::filesystem::rename(temporary, file, error);
    if (error) {
        std::filesystem::remove(temporary);
        throw std::runtime_error("cannot write " + file.string());
    }
}

}  // namespace storage
