// Exercise 01, task 6, stretch, 25 minutes: the cases.
// Edit: write_temporary.cpp
#include "watched_disk.hpp"
#include "write_temporary.hpp"

#include "workbook/check_same.hpp"

#include <string>

namespace storage::cases {

namespace {

// Calls write_temporary, with nothing noted before.
std::filesystem::path written(std::filesystem::path const& file,
                              std::string const& text)
{
    disk.forget();
    return write_temporary(file, text);
}

// The last flush of a file, as text.
std::string last_flush(std::filesystem::path const& file)
{
    struct stat status{};
    ::stat(file.c_str(), &status);
    std::string text = "the file was never flushed";
    for (Flushed const& each : disk.flushed) {
        if (each.inode == status.st_ino) {
            text = "flushed with " + std::to_string(each.bytes) + " bytes in it";
        }
    }
    return text;
}

}  // namespace

TEST_SUITE_BEGIN("6 write_temporary");

TEST_CASE("write_temporary writes the text to a new file and returns its path")
{
    workbook::ScratchFolder const folder;

    std::filesystem::path const other = written(folder / "users.json", "[1, 2]\n");

    CHECK_SAME(text_under(other), "[1, 2]\n");
    CHECK_SAME(files_in(folder.path()), "1 file");
    CHECK_SAME(text_under(folder / "users.json"), "(no file)");
}

TEST_CASE("write_temporary leaves the old file as it is")
{
    workbook::ScratchFolder const folder;
    workbook::write_file(folder / "users.json", "the old text");

    std::filesystem::path const other = written(folder / "users.json", "[]");

    CHECK_SAME(text_under(folder / "users.json"), "the old text");
    CHECK_SAME(text_under(other), "[]");
}

TEST_CASE("write_temporary keeps every byte")
{
    workbook::ScratchFolder const folder;
    std::string text = "line\r\nline\n";
    text += '\0';
    text += "\x1a after \xff\x80";
    text += std::string(300'000, 'x') + "the end";

    std::string const stored = text_under(written(folder / "users.json", text));

    CHECK_SAME(std::to_string(stored.size()) + " bytes",
               std::to_string(text.size()) + " bytes");
    CHECK_SAME(stored.substr(0, 30), text.substr(0, 30));
    CHECK_SAME(stored == text ? "the same bytes" : "other bytes", "the same bytes");
}

TEST_CASE("write_temporary writes an empty text")
{
    workbook::ScratchFolder const folder;

    std::filesystem::path const other = written(folder / "users.json", "");

    CHECK_SAME(text_under(other), "");
}

TEST_CASE("write_temporary makes the new file in the folder of the old one")
{
    workbook::ScratchFolder const folder;

    std::filesystem::path const other = written(folder / "users.json", "[]");

    CHECK_SAME(folder_of(other), folder_of(folder / "users.json"));
}

TEST_CASE("write_temporary takes a name without a folder")
{
    workbook::ScratchFolder const folder;
    InFolder const inside(folder.path());

    std::filesystem::path const other = written("users.json", "[]");

    CHECK_SAME(folder_of(other), folder_of("users.json"));
    CHECK_SAME(text_under(other), "[]");
}

TEST_CASE("write_temporary leaves every file alone that is there already")
{
    workbook::ScratchFolder const folder;
    std::filesystem::path const first = written(folder / "users.json", "first");
    std::filesystem::remove(first);
    workbook::write_file(first, "somebody else's");

    std::filesystem::path const second = written(folder / "users.json", "second");

    INFO("a file of somebody else has the name that was used before: ",
         first.filename().string());
    CHECK_SAME(text_under(first), "somebody else's");
    CHECK_SAME(text_under(second), "second");
}

TEST_CASE("write_temporary flushes all of the text to the disk")
{
    workbook::ScratchFolder const folder;

    std::filesystem::path const other = written(folder / "users.json", "[1, 2, 3]\n");

    CHECK_SAME(last_flush(other), "flushed with 10 bytes in it");
}

TEST_CASE("write_temporary says so when the flush fails and leaves no file")
{
    workbook::ScratchFolder const folder;
    disk.forget();
    disk.refuses_to_flush_files = true;

    std::string const ending =
        ending_of([&] { write_temporary(folder / "users.json", "[]"); });
    disk.forget();

    CHECK_SAME(ending, it_throws);
    CHECK_SAME(files_in(folder.path()), "0 files");
}

TEST_CASE("write_temporary says so when the disk is full and leaves no file")
{
    workbook::ScratchFolder const folder;
    std::string ending;
    {
        FullDisk const full(1000);
        ending =
            ending_of([&] { written(folder / "users.json", std::string(5000, 'x')); });
    }
    CHECK_SAME(ending, it_throws);
    CHECK_SAME(files_in(folder.path()), "0 files");
}

TEST_CASE("write_temporary says so when the folder does not exist")
{
    workbook::ScratchFolder const folder;

    CHECK_SAME(ending_of([&] { written(folder / "nowhere/users.json", "[]"); }),
               it_throws);
    CHECK_SAME(files_in(folder.path()), "0 files");
}

TEST_CASE("write_temporary gives the new file the permissions of the old one")
{
    workbook::ScratchFolder const folder;
    auto const file = folder / "users.json";
    workbook::write_file(file, "the old text");
    for (unsigned const bits : {0600U, 0640U, 0664U, 0444U}) {
        std::filesystem::permissions(file, std::filesystem::perms(bits));

        std::filesystem::path const other = written(file, "[]");

        CHECK_SAME(permissions_of(other), permissions_of(file));
        for (Flushed const& each : disk.flushed) {
            INFO("the permissions of the file while it was flushed");
            CHECK_SAME((each.permissions & ~bits & 0444U) == 0 ? "no reader too many"
                                                               : "others may read it",
                       "no reader too many");
        }
        for (PermissionsChanged const& each : disk.permissions_changed) {
            INFO("the permissions of a file that had text before they were changed");
            CHECK_SAME(each.bytes == 0 || (each.before & ~bits & 0444U) == 0
                           ? "no reader too many"
                           : "others may read it",
                       "no reader too many");
        }
    }
}

TEST_CASE("write_temporary closes the file")
{
    workbook::ScratchFolder const folder;
    std::string const before = open_files();

    written(folder / "users.json", "[]");
    CHECK_SAME(open_files(), before);

    disk.refuses_to_flush_files = true;
    ending_of([&] { write_temporary(folder / "users.json", "[]"); });
    disk.forget();
    INFO("after a flush that failed");
    CHECK_SAME(open_files(), before);
}

TEST_SUITE_END();

}  // namespace storage::cases
