// Exercise 01, task 7, stretch, 15 minutes: the cases.
// Edit: save_text.cpp
// Uses: write_temporary.cpp
#include "save_text.hpp"
#include "watched_disk.hpp"

#include "workbook/check_same.hpp"

#include <fstream>
#include <string>

namespace storage::cases {

namespace {

// Saves, and returns the rename by which the file got its name.
Renamed saved(std::filesystem::path const& file, std::string const& text)
{
    disk.forget();
    save_text(file, text);
    CHECK_SAME(disk.renamed.empty() ? "no rename" : "a rename", "a rename");
    REQUIRE(!disk.renamed.empty());
    return disk.renamed.back();
}

}  // namespace

TEST_SUITE_BEGIN("7 save_text");

TEST_CASE("save_text makes a new file")
{
    workbook::ScratchFolder const folder;

    save_text(folder / "users.json", "[1, 2]\n");

    CHECK_SAME(text_under(folder / "users.json"), "[1, 2]\n");
}

TEST_CASE("save_text replaces the content of a file")
{
    workbook::ScratchFolder const folder;
    workbook::write_file(folder / "users.json", "a longer text than the new one");
    save_text(folder / "users.json", "[]");
    CHECK_SAME(text_under(folder / "users.json"), "[]");

    save_text(folder / "users.json", std::string("a\0\r\nz", 5));
    CHECK_SAME(text_under(folder / "users.json"), std::string("a\0\r\nz", 5));

    save_text(folder / "users.json", "");
    CHECK_SAME(text_under(folder / "users.json"), "");
}

TEST_CASE("save_text takes a name without a folder")
{
    workbook::ScratchFolder const folder;
    {
        InFolder const inside(folder.path());
        std::filesystem::path const from = saved("users.json", "[]").from;
        CHECK_SAME(folder_of(from), folder_of("users.json"));
    }
    CHECK_SAME(text_under(folder / "users.json"), "[]");
    CHECK_SAME(files_in(folder.path()), "1 file");
}

TEST_CASE("save_text never changes the file that a reader has open")
{
    workbook::ScratchFolder const folder;
    workbook::write_file(folder / "users.json", "the old text");
    std::ifstream reader(folder / "users.json");

    save_text(folder / "users.json", "new");

    INFO("a reader had opened the file before");
    std::string const read{std::istreambuf_iterator<char>(reader), {}};
    CHECK_SAME(read, "the old text");
}

TEST_CASE("save_text leaves the old text under the name until the rename")
{
    workbook::ScratchFolder const folder;
    workbook::write_file(folder / "users.json", "the old text");

    Renamed const save = saved(folder / "users.json", "new");

    INFO("what a reader finds right before the rename");
    CHECK_SAME(save.text_before, "the old text");
}

TEST_CASE("save_text writes the other file in the same folder")
{
    workbook::ScratchFolder const folder;

    Renamed const save = saved(folder / "users.json", "[]");

    INFO("a rename from another disk does not work");
    CHECK_SAME(folder_of(save.from), folder_of(folder / "users.json"));
}

TEST_CASE("save_text renames a file that has all of the text")
{
    workbook::ScratchFolder const folder;

    Renamed const save = saved(folder / "users.json", "[1, 2, 3]\n");

    CHECK_SAME(std::to_string(save.bytes) + " bytes when it takes the name",
               "10 bytes when it takes the name");
}

TEST_CASE("save_text flushes the text to the disk before it renames")
{
    workbook::ScratchFolder const folder;

    Renamed const save = saved(folder / "users.json", "[1, 2, 3]\n");

    CHECK_SAME(save.flushed_bytes < 0
                   ? "a rename of a file that was never flushed"
                   : std::to_string(save.flushed_bytes) + " bytes flushed",
               "10 bytes flushed");
}

TEST_CASE("save_text flushes the folder after the rename")
{
    workbook::ScratchFolder const folder;
    struct stat own{};
    ::stat(folder.path().c_str(), &own);
    auto const flushes_of_the_folder = [&]() -> std::string {
        std::string seen = "no folder is flushed";
        for (Flushed const& each : disk.flushed) {
            bool const is_own = each.inode == own.st_ino;
            if (is_own && each.renames_before > 0) {
                return "the folder is flushed after the rename";
            }
            if (each.is_folder) {
                seen = is_own ? "the folder is flushed before the rename"
                              : "another folder is flushed";
            }
        }
        return seen;
    };
    std::string const wanted = "the folder is flushed after the rename";

    saved(folder / "users.json", "[]");
    CHECK_SAME(flushes_of_the_folder(), wanted);
    {
        InFolder const inside(folder.path());
        saved("users.json", "[1]");
        INFO("the name comes without a folder");
        CHECK_SAME(flushes_of_the_folder(), wanted);
    }
    disk.refuses_to_flush_folders = true;
    std::string const ending =
        ending_of([&] { save_text(folder / "users.json", "[1, 2]"); });
    disk.forget();
    INFO("the flush of the folder fails");
    CHECK_SAME(ending, it_throws);
    CHECK_SAME(text_under(folder / "users.json"), "[1, 2]");
}

TEST_CASE("save_text keeps the old file when the disk is full")
{
    workbook::ScratchFolder const folder;
    workbook::write_file(folder / "users.json", "the old text");
    std::string ending;
    {
        FullDisk const full(1000);
        ending = ending_of(
            [&] { save_text(folder / "users.json", std::string(5000, 'x')); });
    }
    CHECK_SAME(ending, it_throws);
    CHECK_SAME(text_under(folder / "users.json"), "the old text");
}

TEST_CASE("save_text keeps the old file when the flush fails")
{
    workbook::ScratchFolder const folder;
    workbook::write_file(folder / "users.json", "the old text");
    disk.forget();
    disk.refuses_to_flush_files = true;

    std::string const ending =
        ending_of([&] { save_text(folder / "users.json", "new"); });
    disk.forget();

    CHECK_SAME(ending, it_throws);
    CHECK_SAME(text_under(folder / "users.json"), "the old text");
}

TEST_CASE("save_text says so when a folder has the name and leaves no file behind")
{
    workbook::ScratchFolder const folder;
    std::filesystem::create_directory(folder / "users.json");

    CHECK_SAME(ending_of([&] { save_text(folder / "users.json", "[]"); }), it_throws);
    CHECK_SAME(files_in(folder.path()), "1 file");
}

TEST_CASE("save_text leaves no other file behind and none open")
{
    workbook::ScratchFolder const folder;
    std::string const open_before = open_files();
    save_text(folder / "users.json", "first");
    save_text(folder / "users.json", "second");
    {
        FullDisk const full(1000);
        ending_of([&] { save_text(folder / "users.json", std::string(5000, 'x')); });
    }
    disk.forget();
    disk.refuses_to_flush_folders = true;
    ending_of([&] { save_text(folder / "users.json", "third"); });
    disk.forget();

    CHECK_SAME(files_in(folder.path()), "1 file");
    CHECK_SAME(open_files(), open_before);
    CHECK_SAME(ending_of([&] { save_text(folder / "nowhere/users.json", "[]"); }),
               it_throws);
    CHECK_SAME(files_in(folder.path()), "1 file");
}

TEST_CASE("save_text replaces a symbolic link and leaves its file as it is")
{
    workbook::ScratchFolder const folder;
    workbook::write_file(folder / "2023.json", "the file that the link leads to");
    std::filesystem::create_symlink("2023.json", folder / "users.json");

    save_text(folder / "users.json", "new");

    CHECK_SAME(text_under(folder / "2023.json"), "the file that the link leads to");
    CHECK_SAME(text_under(folder / "users.json"), "new");
    CHECK_SAME(
        std::filesystem::is_symlink(folder / "users.json") ? "still a link" : "a file",
        "a file");
}

TEST_CASE("save_text keeps the permissions of the file")
{
    workbook::ScratchFolder const folder;
    auto const file = folder / "users.json";
    workbook::write_file(file, "the old text");
    for (unsigned const bits : {0600U, 0664U, 0640U}) {
        std::filesystem::permissions(file, std::filesystem::perms(bits));
        std::string const before = permissions_of(file);

        save_text(file, "new");

        CHECK_SAME(permissions_of(file), before);
    }
}

TEST_SUITE_END();

}  // namespace storage::cases
