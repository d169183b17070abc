// The four ways of not having a value, which are not the same.
#include "engine/env_file.hpp"
#include "engine/environment.hpp"
#include "sections.hpp"
#include "workbook/files.hpp"

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <stdexcept>

namespace secrets {

namespace {

//! [unset-empty]
void unset_and_empty()
{
    ::unsetenv("SHOP_UNSET");
    ::setenv("SHOP_EMPTY", "", 1);

    char const* const unset = std::getenv("SHOP_UNSET");
    std::cout << "unset:            " << (unset == nullptr ? "a null pointer" : unset);
    try {
        std::string const text(unset);
        std::cout << ", and a std::string of it is '" << text << "'\n";
    } catch (std::logic_error const&) {
        std::cout << ", and a std::string of it throws std::logic_error\n";
    }
    std::cout << "set and empty:    '" << std::getenv("SHOP_EMPTY") << "'\n";
}
//! [unset-empty]

void missing_and_unreadable()
{
    EnvFile const missing = read_env_file("nowhere.env");
    std::cout << "missing file:     " << missing.values.size() << " values, no error\n";

    std::filesystem::create_directory("folder.env");
    try {
        read_env_file("folder.env");
    } catch (UnreadableEnvFile const& error) {
        std::cout << "unreadable file:  " << error.what() << '\n';
    }
}

void the_environment_wins()
{
    workbook::write_file(".env", "SHOP_PORT=8080\nSHOP_NAME=corner shop\n");
    std::filesystem::permissions(".env", std::filesystem::perms(0644));
    ::setenv("SHOP_PORT", "9090", 1);

    EnvFile const file = read_env_file(".env");
    FindSetting const find = environment_over(file.values);
    std::cout << "readable by all:  " << file.warnings.at(0) << '\n'
              << "set in both:      SHOP_PORT=" << *find("SHOP_PORT") << '\n'
              << "set in the file:  SHOP_NAME=" << *find("SHOP_NAME") << '\n';
}

}  // namespace

void unset_empty_missing_unreadable()
{
    unset_and_empty();
    missing_and_unreadable();
    the_environment_wins();
}

}  // namespace secrets
