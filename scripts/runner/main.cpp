// runner: what stands behind scripts/workbook and behind each test.
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
    std::string answer;
    std::string word;
    std::vector<std::string> rest;
    int result = 0;
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

    // The rest is for ctest; group "" hides it from --help.
    auto const hidden = [&](char const* name) {
        return app.add_subcommand(name)->group("");
    };
    auto* const built = with_lesson(hidden("built"));
    built->add_option("result", result)->required();
    built->callback([&] { exit_code = tell_build(lesson(), result); });

    auto* const judge_command = with_lesson(hidden("judge"));
    judge_command->add_option("--answer", answer);
    judge_command->callback([&] { exit_code = judge(lesson(), answer); });

    auto* const tell = with_lesson(hidden("case"));
    tell->add_option("name", word)->required();
    tell->add_option("--answer", answer);
    tell->callback([&] { exit_code = tell_case(lesson(), word, answer); });

    hidden("verdict")->callback([&] { exit_code = print_verdicts(lessons); });

    auto* const compare = with_lesson(hidden("compare"));
    compare->add_flag("--unless-unchanged", all);
    compare->callback([&] { exit_code = compare_output(lesson(), all); });

    auto* const gate_command = with_lesson(hidden("gate"));
    gate_command->add_option("kind", word)->required();
    gate_command->add_option("answer", answer);
    gate_command->callback([&] { exit_code = gate(lesson(), word, answer); });

    CLI11_PARSE(app, count, arguments);
    return exit_code;
} catch (std::exception const& error) {
    std::cerr << "workbook: " << error.what() << '\n';
    return 1;
}
