// Replaces: save_text.cpp
// Better when: the folder itself may be renamed meanwhile; renameat works in the folder
// that was opened, whatever its name is by then.

#include "save_text.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <stdexcept>

namespace storage {

namespace {

struct Folder {
    int descriptor = -1;

    explicit Folder(std::filesystem::path const& path)
        : descriptor(::open(path.empty() ? "." : path.c_str(), O_RDONLY | O_DIRECTORY))
    {
        if (descriptor < 0) {
            throw std::runtime_error("cannot open the folder " + path.string());
        }
    }
    ~Folder() { ::close(descriptor); }
    Folder(Folder const&) = delete;
    Folder& operator=(Folder const&) = delete;
};

}  // namespace

void save_text(std::filesystem::path const& file, std::string const& text)
{
    Folder const folder(file.parent_path());
    auto const from = write_temporary(file, text).filename();
    auto const to = file.filename();
    if (::renameat(folder.descriptor, from.c_str(), folder.descriptor, to.c_str()) !=
        0) {
        ::unlinkat(folder.descriptor, from.c_str(), 0);
        throw std::runtime_error("cannot replace " + file.string());
    }
    if (::fdatasync(folder.descriptor) != 0) {
        throw std::runtime_error("cannot flush the folder of " + file.string());
    }
}

}  // namespace storage
