// Replaces: save_text.cpp
//
// Writes with a stream under a fixed temporary name, then opens the file once more to
// flush it. Two programs that save at once would share that name; one that saves alone
// may do it so.

#include "save_text.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <fstream>
#include <stdexcept>

namespace storage {

void save_text(std::filesystem::path const& file, std::string const& text)
{
    std::filesystem::path temporary = file;
    temporary += ".new";
    try {
        std::ofstream out;
        out.exceptions(std::ios::failbit | std::ios::badbit);
        out.open(temporary, std::ios::binary | std::ios::trunc);
        out << text;
        out.close();
        int const descriptor = ::open(temporary.c_str(), O_WRONLY);
        bool const flushed = descriptor >= 0 && ::fdatasync(descriptor) == 0;
        ::close(descriptor);
        if (!flushed) {
            throw std::runtime_error("cannot flush " + temporary.string());
        }
        std::filesystem::rename(temporary, file);
    } catch (std::exception const& error) {
        std::error_code ignored;
        std::filesystem::remove(temporary, ignored);
        throw std::runtime_error("cannot write " + file.string() + ": " + error.what());
    }
}

}  // namespace storage
