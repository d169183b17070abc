// Replaces: save_text.cpp
// Better when: the program uses std::filesystem throughout; its rename throws, and the
// message has both paths.

#include "save_text.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <stdexcept>

namespace storage {

void save_text(std::filesystem::path const& file, std::string const& text)
{
    std::filesystem::path const temporary = write_temporary(file, text);
    try {
        std::filesystem::rename(temporary, file);
    } catch (std::filesystem::filesystem_error const&) {
        std::error_code ignored;
        std::filesystem::remove(temporary, ignored);
        throw;
    }
    std::filesystem::path const folder = std::filesystem::absolute(file).parent_path();
    int const descriptor = ::open(folder.c_str(), O_RDONLY);
    bool const flushed = ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (!flushed) {
        throw std::runtime_error("cannot flush " + folder.string());
    }
}

}  // namespace storage
