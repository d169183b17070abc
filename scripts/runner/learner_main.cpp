// learner: the commands of scripts/workbook.
#include "commands.hpp"
#include "fields.hpp"
#include "process.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>
#include <iostream>

using namespace workbook;

int main(int count, char** arguments)
try {
    auto const lessons = find_lessons(WORKBOOK_ROOT, WORKBOOK_BUILD);
    CLI::App app{"The C++ Database Workbook", "scripts/workbook"};
    app.require_subcommand(1);
    std::string number;
    std::string task;
    std::string folder;
    std::vector<std::string> rest;
    bool flag = false;
    int exit_code = 0;

    // Adds a command; each takes some of these words.
    auto const command = [&](char const* name, char const* what, auto&& run) {
        CLI::App* const added = app.add_subcommand(name, what);
        added->callback([&exit_code, run] { exit_code = run(); });
        return added;
    };
    auto const with_lesson = [&](CLI::App* added) {
        added->add_option("lesson", number, "its number, as in 05")->required();
        return added;
    };
    auto const with_task = [&](CLI::App* added) {
        added->add_option("task", task, "its number; without it, the whole lesson");
        return added;
    };
    auto const lesson = [&] { return find_lesson(lessons, number); };

    command("list", "the lessons: what is done, what is next",
            [&] { return list_lessons(lessons); });
    with_task(with_lesson(command("check", "check your exercise",
                                  [&] { return check_exercise(lesson(), task); })));
    with_task(with_lesson(command("hint", "one step towards the first case that fails",
                                  [&] { return give_hint(lesson(), task, flag); })))
        ->add_flag("--all", flag, "all steps at once");
    command("watch", "check on each save", [&] {
        return watch_exercises(lessons, number);
    })->add_option("lesson", number, "its number; without it, the first not done");
    with_task(with_lesson(command("reset", "put your file back as it came", [&] {
        return reset_exercise(lesson(), task, flag);
    })))->add_flag("--undo", flag, "take the last reset back");
    with_task(with_lesson(command("solution", "compare with the answers", [&] {
        return show_solution(lesson(), task, flag);
    })))->add_flag("--anyway", flag, "also before your own passes");
    auto* const run = with_lesson(command("run", "run a lesson's program",
                                          [&] { return run_lesson(lesson(), rest); }));
    run->prefix_command();
    run->parse_complete_callback([&, run] { rest = run->remaining(); });
    auto* const serve =
        with_lesson(command("serve", "keep a lesson's service running (13, 14, 15)",
                            [&] { return serve_lesson(lesson(), rest); }));
    serve->prefix_command();
    serve->parse_complete_callback([&, serve] { rest = serve->remaining(); });
    command("handout", "write a copy for students",
            [&] { return write_handout(WORKBOOK_ROOT, folder); })
        ->add_option("folder", folder, "to write to")
        ->required();
    command("new", "write a project of your own",
            [&] { return write_project(WORKBOOK_ROOT, folder); })
        ->add_option("folder", folder, "to write to")
        ->required();

    if (count > 1 && arguments[1][0] != '-' &&
        std::ranges::none_of(app.get_subcommands({}), [&](CLI::App const* known) {
            return known->get_name() == arguments[1];
        })) {
        throw std::runtime_error("there is no command '" + printable(arguments[1]) +
                                 "'; scripts/workbook help lists them");
    }
    CLI11_PARSE(app, count, arguments);
    return exit_code;
} catch (Interrupted const&) {
    return 130;
} catch (std::exception const& error) {
    std::cerr << "workbook: " << error.what() << '\n';
    return 1;
}
