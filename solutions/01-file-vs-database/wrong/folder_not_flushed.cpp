// Rejected by: save_text flushes the folder after the rename
// Shows: no folder is flushed
// Replaces: save_text.cpp
// Looks like: the folder is not flushed; after a power failure the name may lead to the old file, although save_text had returned.
//
// The text is in the file. The name is in the folder.

#include "save_text.hpp"

#include <unistd.h>

#include <cstdio>
#include <stdexcept>

namespace storage {

void save_text(std::filesystem::path const& file, std::string const& text)
{
    std::filesystem::path const temporary = write_temporary(file, text);
    if (::rename(temporary.c_str(), file.c_str()) != 0) {
        ::unlink(temporary.c_str());
        throw std::runtime_error("cannot replace " + file.string());
    }
}

}  // namespace storage
