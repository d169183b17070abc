// Exercise 01, tasks 6 and 7: what a program asks of the disk, seen and refused.
//
// The functions at the end come before the system's own in a program that has them:
// they note the call, and hand it over.
#pragma once

#include "workbook/files.hpp"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <filesystem>
#include <iterator>
#include <string>
#include <vector>

namespace storage::cases {

/// A file or folder that was flushed, as it was then.
struct Flushed {
    ino_t inode = 0;
    bool is_folder = false;
    off_t bytes = 0;
    mode_t permissions = 0;
    std::size_t renames_before = 0;
};

/// A rename, with what was known of both names before it.
struct Renamed {
    std::filesystem::path from;
    off_t bytes = 0;
    off_t flushed_bytes = -1;  // -1: never
    std::string text_before;   // under the new name
};

/// A file whose permissions were changed, as it was before.
struct PermissionsChanged {
    off_t bytes = 0;
    mode_t before = 0;
};

/// What has been asked since `forget`, and what is refused.
struct Disk {
    std::vector<Flushed> flushed;
    std::vector<Renamed> renamed;
    std::vector<PermissionsChanged> permissions_changed;
    bool refuses_to_flush_files = false;
    bool refuses_to_flush_folders = false;

    void forget() { *this = Disk{}; }
};

inline Disk disk;

inline std::string text_under(std::filesystem::path const& name)
{
    std::error_code none;
    if (!std::filesystem::exists(name, none)) {
        return "(no file)";
    }
    return std::filesystem::is_regular_file(name, none) ? workbook::read_file(name)
                                                        : "(no regular file)";
}

/// Notes a flush. Returns whether it is allowed.
inline bool note_flush(int descriptor)
{
    struct stat file{};
    if (::fstat(descriptor, &file) != 0) {
        return true;
    }
    bool const is_folder = S_ISDIR(file.st_mode);
    if (is_folder ? disk.refuses_to_flush_folders : disk.refuses_to_flush_files) {
        errno = EIO;
        return false;
    }
    disk.flushed.push_back({file.st_ino, is_folder, file.st_size, file.st_mode & 0777,
                            disk.renamed.size()});
    return true;
}

inline std::filesystem::path full_path(int folder, char const* name)
{
    std::filesystem::path const path = name;
    if (folder == AT_FDCWD || path.is_absolute()) {
        return path;
    }
    return std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(folder)) /
           path;
}

inline void note_rename(std::filesystem::path const& from,
                        std::filesystem::path const& to)
{
    struct stat file{};
    if (::stat(from.c_str(), &file) != 0) {
        return;
    }
    Renamed renamed{from, file.st_size, -1, text_under(to)};
    for (Flushed const& each : disk.flushed) {
        if (each.inode == file.st_ino) {
            renamed.flushed_bytes = each.bytes;
        }
    }
    disk.renamed.push_back(renamed);
}

inline void note_permissions(struct stat const& file)
{
    if (S_ISREG(file.st_mode)) {
        disk.permissions_changed.push_back({file.st_size, file.st_mode & 0777});
    }
}

/// While it lives, no file may grow beyond this many bytes, as on a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        rlimit const small{bytes, before_.rlim_max};
        old_handler_ = std::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, old_handler_);
    }
    FullDisk(FullDisk const&) = delete;
    FullDisk& operator=(FullDisk const&) = delete;

private:
    rlimit before_{};
    void (*old_handler_)(int) = nullptr;
};

/// While it lives, the program's working directory is another.
class InFolder {
public:
    explicit InFolder(std::filesystem::path const& folder)
    {
        std::filesystem::current_path(folder);
    }
    ~InFolder() { std::filesystem::current_path(before_); }
    InFolder(InFolder const&) = delete;
    InFolder& operator=(InFolder const&) = delete;

private:
    std::filesystem::path before_ = std::filesystem::current_path();
};

/// The number of entries of a folder, as "2 files".
inline std::string files_in(std::filesystem::path const& folder)
{
    auto const count = std::distance(std::filesystem::directory_iterator(folder), {});
    return std::to_string(count) + (count == 1 ? " file" : " files");
}

/// The folder of a file, in the one spelling that has no links in it.
inline std::string folder_of(std::filesystem::path const& file)
{
    return std::filesystem::canonical(std::filesystem::absolute(file).parent_path())
        .string();
}

/// How many files this program has open.
inline std::string open_files()
{
    auto const count =
        std::distance(std::filesystem::directory_iterator("/proc/self/fd"), {});
    return std::to_string(count) + " files open";
}

inline std::string permissions_of(std::filesystem::path const& file)
{
    auto const bits =
        static_cast<unsigned>(std::filesystem::status(file).permissions());
    std::string text;
    for (unsigned const shift : {6U, 3U, 0U}) {
        text += (bits >> shift & 4U) != 0 ? 'r' : '-';
        text += (bits >> shift & 2U) != 0 ? 'w' : '-';
        text += (bits >> shift & 1U) != 0 ? 'x' : '-';
    }
    return text;
}

/// How a piece of work ended. An exception of another type passes through.
template <typename Work>
std::string ending_of(Work&& work)
{
    try {
        work();
    } catch (std::runtime_error const&) {
        return "a std::runtime_error was thrown";
    }
    return "nothing was thrown";
}

inline std::string const it_throws = "a std::runtime_error was thrown";

}  // namespace storage::cases

// Weak, so that the test files of both tasks may have them in one program.
extern "C" {

[[gnu::weak]] int fsync(int descriptor)
{
    return storage::cases::note_flush(descriptor)
               ? static_cast<int>(::syscall(SYS_fsync, descriptor))
               : -1;
}

[[gnu::weak]] int fdatasync(int descriptor)
{
    return storage::cases::note_flush(descriptor)
               ? static_cast<int>(::syscall(SYS_fdatasync, descriptor))
               : -1;
}

[[gnu::weak]] int fchmod(int descriptor, mode_t bits) noexcept
{
    struct stat file{};
    if (::fstat(descriptor, &file) == 0) {
        storage::cases::note_permissions(file);
    }
    return static_cast<int>(::syscall(SYS_fchmod, descriptor, bits));
}

[[gnu::weak]] int fchmodat(int folder, char const* name, mode_t bits,
                           int /*flags*/) noexcept
{
    struct stat file{};
    if (::fstatat(folder, name, &file, 0) == 0) {
        storage::cases::note_permissions(file);
    }
    return static_cast<int>(::syscall(SYS_fchmodat, folder, name, bits));
}

[[gnu::weak]] int chmod(char const* name, mode_t bits) noexcept
{
    return fchmodat(AT_FDCWD, name, bits, 0);
}

[[gnu::weak]] int renameat2(int from_folder, char const* from, int to_folder,
                            char const* to, unsigned flags) noexcept
{
    storage::cases::note_rename(storage::cases::full_path(from_folder, from),
                                storage::cases::full_path(to_folder, to));
    return static_cast<int>(
        ::syscall(SYS_renameat2, from_folder, from, to_folder, to, flags));
}

[[gnu::weak]] int renameat(int from_folder, char const* from, int to_folder,
                           char const* to) noexcept
{
    return renameat2(from_folder, from, to_folder, to, 0);
}

[[gnu::weak]] int rename(char const* from, char const* to) noexcept
{
    return renameat2(AT_FDCWD, from, AT_FDCWD, to, 0);
}
}
