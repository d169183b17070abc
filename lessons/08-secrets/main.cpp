// Lesson 08: where passwords and keys live
//
// First where a setting comes from, and three ways in which a secret gets out. Then a
// .env file read by a grammar that is written down, settings that know their types, and
// secrets that do not show themselves. Watch the last section: it searches what the
// right ways have printed.
//
// Chapter: docs/08-secrets.md

#include "engine/fresh_key.hpp"
#include "engine/output_capture.hpp"
#include "sections.hpp"
#include "workbook/files.hpp"
#include "workbook/table.hpp"

#include <exception>
#include <filesystem>
#include <iostream>
#include <span>
#include <string>

using namespace secrets;

namespace {

struct Section {
    char const* title;
    void (*show)();
};

constexpr Section sources[] = {
    {"Unset, empty, missing, unreadable", unset_empty_missing_unreadable}};

constexpr Section wrong_ways[] = {
    {"A password on the command line", a_password_on_the_command_line},
    {"What an error of the database shows", what_an_error_shows},
    {"What git remembers", what_git_remembers},
    {"Generated code, tried", generated_code_tried}};

constexpr Section right_ways[] = {
    {"The grammar of .env", the_grammar},
    {"Errors without values", errors_without_values},
    {"All problems at once", all_problems_at_once},
    {"Settings fit for a log", settings_fit_for_a_log},
    {"One URL for two programs", one_url_for_two_programs},
    {"Database URLs", database_urls},
    {"A misspelt option", a_misspelt_option},
    {"A key that nobody can guess", a_key_that_nobody_can_guess}};

// Runs the sections, and returns what they printed.
std::string shown(std::span<Section const> sections)
{
    std::string all;
    for (Section const& section : sections) {
        std::string const printed = printed_by([&] {
            workbook::print_section(section.title);
            section.show();
        });
        std::cout << printed;
        all += printed;
    }
    return all;
}

}  // namespace

int main(int count, char** arguments)
try {
    if (count == 2 && std::string(arguments[1]) == "--fresh-key") {
        std::cout << "SECRET_KEY=" << fresh_key().reveal() << '\n';
        return 0;
    }
    if (count > 1) {
        std::cerr << "lesson08: it takes --fresh-key, or nothing\n";
        return 1;
    }
    workbook::ScratchFolder const folder;
    std::filesystem::current_path(folder.path());
    std::string right = shown(sources);
    std::string const wrong = shown(wrong_ways);
    right += shown(right_ways);
    workbook::print_section("Everything printed, searched");
    search_for_secrets(wrong, right);
} catch (std::exception const& error) {
    std::cerr << "lesson08: " << error.what() << '\n';
    return 1;
}
