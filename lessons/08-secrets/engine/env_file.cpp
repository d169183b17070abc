#include "env_file.hpp"

#include "descriptor.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace {

UnreadableEnvFile unreadable(std::filesystem::path const& file, int error)
{
    return UnreadableEnvFile(file.string() +
                             " cannot be read: " + std::strerror(error));
}

std::string mode_in_octal(mode_t mode)
{
    std::array<char, 8> digits{};
    std::snprintf(digits.data(), digits.size(), "%03o", mode & 0777U);
    return digits.data();
}

}  // namespace

//! [read-env-file]
EnvFile read_env_file(std::filesystem::path const& file)
{
    Descriptor const descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (descriptor.number() < 0) {
        if (errno == ENOENT) {
            return {};
        }
        throw unreadable(file, errno);
    }

    EnvFile result;
    result.found = true;
    struct stat status{};
    if (::fstat(descriptor.number(), &status) == 0 && (status.st_mode & 077U) != 0) {
        result.warnings.push_back(file.string() + ": others have access (mode " +
                                  mode_in_octal(status.st_mode) +
                                  "); give it to its owner alone: chmod 600");
    }
    std::string text;
    std::array<char, 4096> piece{};
    ssize_t count = 0;
    while ((count = ::read(descriptor.number(), piece.data(), piece.size())) > 0) {
        text.append(piece.data(), static_cast<std::size_t>(count));
    }
    if (count < 0) {
        throw unreadable(file, errno);
    }
    result.values = parse_env(text, file.string());
    return result;
}
//! [read-env-file]
