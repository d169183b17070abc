// Exercise 01, task 2: the cases. Read them; change only save_text.cpp.
#include "save_text.hpp"

#include "workbook/files.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <vector>

namespace {

std::vector<std::string> calls;  // what save_text asked of the system, in order

}  // namespace

// These stand before the system's own in this program, and pass the call on.
extern "C" {

int fsync(int descriptor)
{
    calls.emplace_back("flush");
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

int fdatasync(int descriptor)
{
    calls.emplace_back("flush");
    return static_cast<int>(::syscall(SYS_fdatasync, descriptor));
}

int rename(char const* from, char const* to) noexcept
{
    calls.emplace_back("rename");
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

}  // namespace

TEST_SUITE_BEGIN("2 save_text");

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

TEST_CASE("save_text says so when the folder does not exist")
{
    workbook::ScratchFolder const folder;

    CHECK_THROWS_AS(save_text(folder / "nowhere/users.json", "[]"), std::runtime_error);
}

TEST_CASE("save_text flushes the text to the disk before it renames")
{
    workbook::ScratchFolder const folder;
    calls.clear();

    save_text(folder / "users.json", "[]");

    INFO("Expected: fsync or fdatasync, and only then rename");
    INFO("Seen: ", doctest::toString(calls.size()),
         " such calls: ", calls.empty() ? "none" : calls.front(), " first");
    auto const flush = std::ranges::find(calls, "flush");
    auto const rename_call = std::ranges::find(calls, "rename");
    REQUIRE(rename_call != calls.end());
    CHECK(flush < rename_call);
}

TEST_SUITE_END();
