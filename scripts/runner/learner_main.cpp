// learner: the commands of scripts/workbook.
#include "commands.hpp"

#include <CLI/CLI.hpp>

#include <exception>
#include <iostream>

using namespace workbook;

int main(int count, char** arguments)
try {
    auto const lessons = find_lessons(WORKBOOK_ROOT, WORKBOOK_BUILD);
    CLI::App app{"The C++ Database Workbook", "scripts/workbook"};
    app.require_subcommand(1);
    std::string number;
    std::vector<std::string> rest;
    bool all = false;
    int exit_code = 0;

    auto const with_lesson = [&](CLI::App* command) {
        command->add_option("lesson", number, "its number, as in 05")->required();
        return command;
    };
    auto const lesson = [&] { return find_lesson(lessons, number); };

    auto* const list =
        app.add_subcommand("list", "the lessons; what is done, what is next");
    list->callback([&] { exit_code = list_lessons(lessons); });

    auto* const run = with_lesson(app.add_subcommand("run", "run a lesson's program"));
    run->add_option("arguments", rest, "for the program, as in --measure");
    run->prefix_command();
    run->callback([&] {
        auto const more = run->remaining();
        rest.insert(rest.end(), more.begin(), more.end());
        exit_code = run_lesson(lesson(), rest);
    });

    auto* const check = with_lesson(app.add_subcommand("check", "judge your exercise"));
    check->callback([&] { exit_code = check_exercise(lesson()); });

    auto* const hint = with_lesson(app.add_subcommand("hint", "one more step"));
    hint->add_flag("--all", all, "all steps at once");
    hint->callback([&] { exit_code = give_hint(lesson(), all); });

    CLI11_PARSE(app, count, arguments);
    return exit_code;
} catch (std::exception const& error) {
    std::cerr << "workbook: " << error.what() << '\n';
    return 1;
}
