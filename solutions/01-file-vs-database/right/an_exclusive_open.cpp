// Replaces: write_temporary.cpp
// Better when: the name has to have a certain form; O_EXCL refuses a name that is
// taken, so the next number is tried.

#include "write_temporary.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <stdexcept>

namespace storage {

namespace {

// A descriptor that closes itself.
class File {
public:
    explicit File(int descriptor) : descriptor_(descriptor) {}
    ~File() { ::close(descriptor_); }
    File(File const&) = delete;
    File& operator=(File const&) = delete;

    bool write(std::string const& text) const
    {
        char const* rest = text.data();
        char const* const end = rest + text.size();
        while (rest != end) {
            ssize_t const count =
                ::write(descriptor_, rest, static_cast<std::size_t>(end - rest));
            if (count < 0 && errno != EINTR) {
                return false;
            }
            rest += count > 0 ? count : 0;
        }
        return true;
    }
    bool allow(mode_t permissions) const
    {
        return ::fchmod(descriptor_, permissions) == 0;
    }
    bool flush() const { return ::fdatasync(descriptor_) == 0; }

private:
    int descriptor_;
};

}  // namespace

std::filesystem::path write_temporary(std::filesystem::path const& file,
                                      std::string const& text)
{
    std::filesystem::path name;
    int descriptor = -1;
    for (int number = 1; descriptor < 0; ++number) {
        name = file.parent_path() /
               (file.filename().string() + "." + std::to_string(number) + ".new");
        descriptor = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL, 0600);
        if (descriptor < 0 && errno != EEXIST) {
            throw std::runtime_error("cannot make " + name.string());
        }
    }
    File const out(descriptor);
    struct stat old{};
    bool const is_there = ::stat(file.c_str(), &old) == 0;
    if ((is_there && !out.allow(old.st_mode & 0777)) || !out.write(text) ||
        !out.flush()) {
        ::unlink(name.c_str());
        throw std::runtime_error("cannot write " + name.string());
    }
    return name;
}

}  // namespace storage
