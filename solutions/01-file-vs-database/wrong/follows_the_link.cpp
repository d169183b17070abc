// Rejected by: save_text replaces a symbolic link and leaves its file as it is
// Replaces: save_text.cpp
// Looks like: the link is followed, and the file that it leads to is replaced; that file may belong to somebody else.
//
// Some programs follow links on purpose. This contract says not to.

#include "save_text.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <stdexcept>

namespace storage {

namespace {

bool flush_folder(std::filesystem::path const& folder)
{
    int const descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY);
    bool const flushed = descriptor >= 0 && ::fsync(descriptor) == 0;
    ::close(descriptor);
    return flushed;
}

}  // namespace

void save_text(std::filesystem::path const& file, std::string const& text)
{
    std::filesystem::path const target = std::filesystem::weakly_canonical(file);
    std::filesystem::path const temporary = write_temporary(target, text);
    if (::rename(temporary.c_str(), target.c_str()) != 0) {
        ::unlink(temporary.c_str());
        throw std::runtime_error("cannot replace " + file.string());
    }
    if (!flush_folder(file.has_parent_path() ? file.parent_path() : ".")) {
        throw std::runtime_error("cannot flush the folder of " + file.string());
    }
}

}  // namespace storage
