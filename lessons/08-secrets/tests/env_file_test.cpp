// The file and the environment around the parser.
#include "08-secrets/engine/env_file.hpp"

#include "08-secrets/engine/environment.hpp"
#include "workbook/files.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <cstdio>
#include <filesystem>
#include <string>

namespace secrets::cases {

TEST_CASE("The environment goes before the file and tells unset from empty")
{
    FindSetting const find = environment_over(
        {{"A", "file"}, {"B", "file"}, {"D", ""}}, [](char const* name) {
            return std::string(name) == "A"   ? "real"
                   : std::string(name) == "B" ? ""
                                              : nullptr;
        });

    CHECK(find("A") == "real");
    CHECK(find("B") == "");
    CHECK(find("D") == "");
    CHECK_FALSE(find("C"));
}

TEST_CASE("A missing env file differs from one that cannot be read")
{
    workbook::ScratchFolder const folder;

    CHECK_FALSE(read_env_file(folder / ".env").found);
    // A folder, because root may read every file.
    std::filesystem::create_directory(folder / ".env");
    CHECK_THROWS_AS(read_env_file(folder / ".env"), UnreadableEnvFile);
}

TEST_CASE("An env file is read and its mode is looked at")
{
    workbook::ScratchFolder const folder;
    std::filesystem::path const file = folder / ".env";
    workbook::write_file(file, "A=1\n");

    ::chmod(file.c_str(), 0600);
    EnvFile const own = read_env_file(file);
    CHECK(own.found);
    CHECK(own.values == EnvValues{{"A", "1"}});
    CHECK(own.warnings.empty());

    for (mode_t const mode : {0640U, 0604U, 0620U, 0644U}) {
        ::chmod(file.c_str(), mode);
        EnvFile const open = read_env_file(file);
        REQUIRE(open.warnings.size() == 1);
        char digits[8];
        std::snprintf(digits, sizeof digits, "%03o", mode);
        CHECK(open.warnings[0].find(digits) != std::string::npos);
        CHECK(open.values == EnvValues{{"A", "1"}});
    }
}

TEST_CASE("Lines of public bug reports are read by the nine rules")
{
    CHECK(
        parse_env("CONFIG={\"left\": \"one two\", \"right\": \"three#four\"}\n", "f") ==
        EnvValues{{"CONFIG", R"({"left": "one two", "right": "three#four"})"}});
    CHECK(parse_env("FOLDER=\"C:\\\\Program Files\\\\Shop\\\\\"\n", "f") ==
          EnvValues{{"FOLDER", R"(C:\Program Files\Shop\)"}});
    CHECK_THROWS_AS(parse_env("KEY=\"-----BEGIN KEY-----\nabc/def==\n"
                              "-----END KEY-----\"\nNEXT=1\n",
                              "f"),
                    EnvError);
}

}  // namespace secrets::cases
