#include "file_lock.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <iostream>
#include <stdexcept>

namespace workbook {

FileLock::FileLock(std::filesystem::path const& file, std::string const& sentence)
    : file_(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666))
{
    if (file_ < 0) {
        throw std::runtime_error("cannot open " + file.string() + ": " +
                                 std::strerror(errno));
    }
    struct flock lock{};
    lock.l_type = F_WRLCK;
    if (::fcntl(file_, F_SETLK, &lock) != 0) {
        if (!sentence.empty()) {
            std::cerr << sentence << '\n';
        }
        while (::fcntl(file_, F_SETLKW, &lock) != 0 && errno == EINTR) {
        }
    }
}

FileLock::~FileLock()
{
    ::close(file_);
}

}  // namespace workbook
