// Exercise 01, task 3, stretch, 30 minutes: the cases.
// Edit: save_text.cpp
#include "save_text.hpp"

#include "workbook/files.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

namespace storage {

namespace {

// A file that was flushed, as it was then.
struct Flushed {
    ino_t file = 0;
    off_t bytes = 0;
};

// A rename, and what was known of its file.
struct Renamed {
    std::filesystem::path from;
    off_t bytes = 0;
    off_t flushed_bytes = -1;  // -1: never
};

std::vector<Flushed> flushed;
std::vector<Renamed> renamed;

void note_flush(int descriptor)
{
    struct stat file{};
    if (::fstat(descriptor, &file) == 0) {
        flushed.push_back({file.st_ino, file.st_size});
    }
}

void note_rename(char const* from)
{
    struct stat file{};
    if (::stat(from, &file) == 0) {
        Renamed& last = renamed.emplace_back(Renamed{from, file.st_size});
        for (Flushed const& each : flushed) {
            if (each.file == file.st_ino) {
                last.flushed_bytes = each.bytes;
            }
        }
    }
}

}  // namespace

// These stand before the system's own in this program, and pass the call on.
extern "C" {

int fsync(int descriptor)
{
    note_flush(descriptor);
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

int fdatasync(int descriptor)
{
    note_flush(descriptor);
    return static_cast<int>(::syscall(SYS_fdatasync, descriptor));
}

int rename(char const* from, char const* to) noexcept
{
    note_rename(from);
    return static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}
}

namespace {

/// While it lives, no file may grow beyond this many bytes: a disk that is full.
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

long files_in(workbook::ScratchFolder const& folder)
{
    return std::distance(std::filesystem::directory_iterator(folder.path()), {});
}

// While it lives, the program's own folder is another.
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

// Saves, and returns the rename by which the file got its name.
Renamed saved(std::filesystem::path const& file, std::string const& text)
{
    flushed.clear();
    renamed.clear();
    save_text(file, text);
    REQUIRE_MESSAGE(!renamed.empty(), "save_text never calls rename");
    return renamed.back();
}

}  // namespace

TEST_SUITE_BEGIN("3 save_text");

TEST_CASE("save_text makes a new file")
{
    workbook::ScratchFolder const folder;

    save_text(folder / "users.json", "[1, 2]\n");

    CHECK(workbook::read_file(folder / "users.json") == "[1, 2]\n");
}

TEST_CASE("save_text replaces the content of a file")
{
    workbook::ScratchFolder const folder;
    workbook::write_file(folder / "users.json", "a longer text than the new one");

    save_text(folder / "users.json", "[]");

    CHECK(workbook::read_file(folder / "users.json") == "[]");
}

TEST_CASE("save_text keeps every byte")
{
    workbook::ScratchFolder const folder;
    std::string text = "line\r\nline\n";
    text += '\0';
    text += "\x1a after";

    save_text(folder / "users.json", text);

    CHECK(workbook::read_file(folder / "users.json") == text);
}

TEST_CASE("save_text saves an empty text")
{
    workbook::ScratchFolder const folder;
    workbook::write_file(folder / "users.json", "the old text");

    save_text(folder / "users.json", "");

    CHECK(workbook::read_file(folder / "users.json") == "");
}

TEST_CASE("save_text takes a name without a folder")
{
    workbook::ScratchFolder const folder;
    {
        InFolder const inside(folder.path());
        std::filesystem::path const from = saved("users.json", "[]").from;
        INFO("Expected: the other file is in the program's own folder");
        INFO("Seen: renamed from ", from.string());
        CHECK(std::filesystem::equivalent(std::filesystem::absolute(from).parent_path(),
                                          folder.path()));
    }
    CHECK(workbook::read_file(folder / "users.json") == "[]");
    CHECK(files_in(folder) == 1);
}

TEST_CASE("save_text never changes the file that a reader has open")
{
    workbook::ScratchFolder const folder;
    workbook::write_file(folder / "users.json", "the old text");
    std::ifstream reader(folder / "users.json");

    save_text(folder / "users.json", "new");

    INFO("Expected: a reader who opened the file before reads the whole old text");
    std::string const read{std::istreambuf_iterator<char>(reader), {}};
    CHECK(read == "the old text");
}

TEST_CASE("save_text keeps the old file when the disk is full")
{
    workbook::ScratchFolder const folder;
    workbook::write_file(folder / "users.json", "the old text");
    {
        FullDisk const disk(1000);
        CHECK_THROWS_AS(save_text(folder / "users.json", std::string(5000, 'x')),
                        std::runtime_error);
    }
    CHECK(workbook::read_file(folder / "users.json") == "the old text");
}

TEST_CASE("save_text leaves no other file behind")
{
    workbook::ScratchFolder const folder;
    save_text(folder / "users.json", "first");
    save_text(folder / "users.json", "second");
    CHECK(files_in(folder) == 1);
    {
        FullDisk const disk(1000);
        CHECK_THROWS(save_text(folder / "users.json", std::string(5000, 'x')));
    }
    CHECK(files_in(folder) == 1);
}

TEST_CASE("save_text says so when a folder has the name and leaves no file behind")
{
    workbook::ScratchFolder const folder;
    std::filesystem::create_directory(folder / "users.json");

    CHECK_THROWS_AS(save_text(folder / "users.json", "[]"), std::runtime_error);

    CHECK(files_in(folder) == 1);
}

TEST_CASE("save_text says so when the folder does not exist")
{
    workbook::ScratchFolder const folder;

    CHECK_THROWS_AS(save_text(folder / "nowhere/users.json", "[]"), std::runtime_error);
}

TEST_CASE("save_text writes the other file in the same folder")
{
    workbook::ScratchFolder const folder;

    Renamed const save = saved(folder / "users.json", "[]");

    INFO("Expected: a rename within the folder; from another disk it cannot work");
    INFO("Seen: renamed from ", save.from.string());
    CHECK(std::filesystem::equivalent(save.from.parent_path(), folder.path()));
}

TEST_CASE("save_text renames a file that has all of the text")
{
    workbook::ScratchFolder const folder;

    Renamed const save = saved(folder / "users.json", "[1, 2, 3]\n");

    INFO("Expected: 10 bytes in the file when it takes the name");
    INFO("Seen: ", std::to_string(save.bytes), " bytes");
    CHECK(save.bytes == 10);
}

TEST_CASE("save_text flushes the text to the disk before it renames")
{
    workbook::ScratchFolder const folder;

    Renamed const save = saved(folder / "users.json", "[1, 2, 3]\n");

    INFO("Expected: fsync or fdatasync of the file with its 10 bytes, then rename");
    INFO("Seen: ", save.flushed_bytes < 0
                       ? "a rename of a file that was never flushed"
                       : std::to_string(save.flushed_bytes) + " bytes flushed");
    CHECK(save.flushed_bytes == 10);
}

TEST_SUITE_END();

}  // namespace storage
