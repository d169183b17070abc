#include "../compile_errors.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

std::string const folder = "scripts/runner/tests/compile_errors/";

std::string text_of(fs::path const& path)
{
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

fs::path fixtures()
{
    return fs::path(WORKBOOK_SOURCE_DIR) / folder;
}

std::string capture(std::string const& name)
{
    auto const text = text_of(fixtures() / (name + ".txt"));
    REQUIRE_FALSE(text.empty());
    return text;
}

// What stands after "// <key>: " in a fixture, or `otherwise`.
std::string note(std::string const& source, std::string const& key,
                 std::string const& otherwise)
{
    auto const at = source.find("// " + key + ":");
    if (at == std::string::npos) {
        return otherwise;
    }
    auto const begin = at + key.size() + 4;
    auto const value = source.substr(begin, source.find('\n', begin) - begin);
    return value.empty() ? value : value.substr(1);
}

std::string sentence_of(std::string const& output)
{
    auto const error = workbook::first_error(output, "exercises/05-n-plus-one/");
    REQUIRE(error);
    return error->sentence;
}

bool contains(std::string const& text, std::string const& part)
{
    return text.find(part) != std::string::npos;
}

std::string replaced(std::string text, std::string const& old, std::string const& by)
{
    for (auto at = text.find(old); at != std::string::npos;
         at = text.find(old, at + by.size())) {
        text.replace(at, old.size(), by);
    }
    return text;
}

}  // namespace

TEST_CASE("first_error says in plain words what each captured error means")
{
    std::size_t checked = 0;
    for (auto const& entry : fs::directory_iterator(fixtures())) {
        if (entry.path().extension() != ".txt") {
            continue;
        }
        // <kind>.<compiler>[-<version>][-<linker>].txt
        auto const name = entry.path().stem().string();
        auto const kind = name.substr(0, name.find('.'));
        auto const compiler = contains(name, ".clang++") ? "clang++" : "g++";
        auto const source = text_of(fixtures() / (kind + ".cpp"));
        CAPTURE(name);
        auto const error = workbook::first_error(text_of(entry.path()), folder);
        if (!error) {
            FAIL_CHECK("no error found");
            continue;
        }
        CAPTURE(error->message);
        CAPTURE(error->sentence);
        auto const phrase = note(source, std::string("Expect ") + compiler,
                                 note(source, "Expect", "?"));
        CHECK(contains(error->sentence, phrase));
        CHECK(error->sentence.empty() == phrase.empty());
        CHECK_FALSE(error->message.empty());
        for (auto const* const gap : {"{1}", "{2}", "{3}", "{a}", "{b}", "''"}) {
            CHECK_FALSE(contains(error->sentence, gap));
        }
        // Not every linker names the line of a symbol.
        bool const linker_names_none =
            contains(note(source, "Build", ""), "link") && error->line == 0;
        if (!linker_names_none) {
            auto const line = note(source, "Line", "?");
            CHECK(std::to_string(error->line) ==
                  note(source, std::string("Line ") + compiler, line));
        }
        ++checked;
    }
    CHECK(checked > 200);
}

TEST_CASE("first_error names the learner's line for an error inside SOCI")
{
    for (auto const* const compiler : {"g++", "clang++"}) {
        auto const error =
            workbook::first_error(capture(std::string("use_bool.") + compiler), folder);
        REQUIRE(error);
        CHECK(error->file == folder + "use_bool.cpp");
        CHECK(error->line == 8);
        CHECK(contains(error->message, "exchange_traits<bool>"));
    }
}

TEST_CASE("first_error quotes the source of the line that it names")
{
    auto const text = capture("misspelled_name.g++");
    CHECK(contains(workbook::first_error(text, folder)->source,
                   "return price_cents * quantitiy;"));
    for (auto const* const compiler : {"clang++", "clang++-19", "g++-14"}) {
        auto const inside = capture(std::string("use_bool.") + compiler);
        auto const source = workbook::first_error(inside, folder)->source;
        CHECK(contains(source, "soci::use(active);"));
        CHECK_FALSE(contains(source, "x_type"));
    }
    // g++ 12 does not quote the learner's line for an error inside a header.
    CHECK(workbook::first_error(capture("use_bool.g++"), folder)->source == "");
}

TEST_CASE("first_error knows the learner's folder in an absolute path too")
{
    auto const text =
        replaced(capture("use_bool.g++"), folder, "/home/learner/workbook/" + folder);
    auto const error = workbook::first_error(text, folder);
    REQUIRE(error);
    CHECK(error->file == "/home/learner/workbook/" + folder + "use_bool.cpp");
    CHECK(error->line == 8);
}

TEST_CASE("first_error returns nothing for output without an error")
{
    CHECK_FALSE(workbook::first_error("", folder));
    CHECK_FALSE(workbook::first_error("ninja: no work to do.\n", folder));
    CHECK_FALSE(workbook::first_error(
        "[1/2] Building CXX object error_report.o\n[2/2] Linking\n", folder));
}

TEST_CASE("first_error returns nothing for warnings alone")
{
    // The real captures of warnings that were errors, as they are without -Werror.
    for (auto const* const compiler : {"g++", "clang++"}) {
        auto text = capture(std::string("unused_variable.") + compiler);
        text = replaced(text, ": error: ", ": warning: ");
        text = replaced(text, "FAILED: ", "");
        CHECK_FALSE(workbook::first_error(text, folder));
    }
}

TEST_CASE("first_error keeps the message of an error that it does not know")
{
    auto const error =
        workbook::first_error(capture("unknown_static_assert.g++"), folder);
    REQUIRE(error);
    CHECK(error->sentence == "");
    CHECK(error->message == "static assertion failed: the value is too small");
    CHECK(error->line == 7);
}

TEST_CASE("first_error keeps the message of a tool that names no file")
{
    auto const error = workbook::first_error(
        "FAILED: exercise\n"
        "g++: fatal error: Killed signal terminated program cc1plus\n"
        "compilation terminated.\n",
        folder);
    REQUIRE(error);
    CHECK(error->file == "");
    CHECK(error->line == 0);
    CHECK(error->message == "Killed signal terminated program cc1plus");
    CHECK(error->sentence == "");
}

TEST_CASE("first_error reads coloured output like plain output")
{
    auto const plain = capture("undeclared_name.g++");
    auto coloured = replaced(plain, "error: ", "\033[01;31m\033[Kerror: \033[m\033[K");
    coloured = replaced(coloured, folder,
                        "\033]8;;file://there\a\033[01m\033[K" + folder + "\033]8;;\a");
    auto const expected = workbook::first_error(plain, folder);
    auto const seen = workbook::first_error(coloured, folder);
    REQUIRE(seen);
    CHECK(seen->file == expected->file);
    CHECK(seen->line == expected->line);
    CHECK(seen->message == expected->message);
    CHECK(seen->sentence == expected->sentence);
}

TEST_CASE("first_error reads curly and straight quotation marks alike")
{
    auto const curly = capture("misspelled_name.g++");
    auto const straight = replaced(replaced(curly, "\u2018", "'"), "\u2019", "'");
    CHECK(curly != straight);
    CHECK(workbook::first_error(curly, folder)->sentence ==
          workbook::first_error(straight, folder)->sentence);
}

TEST_CASE("first_error prefers the learner's file to a header and to the linker")
{
    auto const output = capture("use_bool.g++") + capture("renamed_function.g++") +
                        capture("misspelled_name.g++");
    auto const error = workbook::first_error(output, folder);
    REQUIRE(error);
    CHECK(error->file == folder + "misspelled_name.cpp");
}

TEST_CASE("first_error prefers an error to a warning that counts as one")
{
    auto const output = capture("unused_variable.g++") + capture("misspelled_name.g++");
    CHECK(
        contains(workbook::first_error(output, folder)->sentence, "'quantity' meant"));
}

TEST_CASE("first_error takes the first of several errors in the learner's file")
{
    auto const output =
        capture("misspelled_name.g++") + capture("misspelled_function.g++");
    CHECK(workbook::first_error(output, folder)->file ==
          folder + "misspelled_name.cpp");
}

TEST_CASE("first_error says to restore the tests when they do not compile")
{
    auto const sentence = sentence_of(
        "exercises/05-n-plus-one/order_report_test.cpp:12:20: error: too many "
        "arguments to function 'int order_report(soci::session&)'\n");
    CHECK(contains(sentence, "restore both"));
}

TEST_CASE("first_error names the learner's own definition among two")
{
    for (auto const* const name :
         {"main_in_exercise.g++", "main_in_exercise.clang++-lld"}) {
        auto const error = workbook::first_error(capture(name), folder);
        REQUIRE(error);
        CHECK(error->file == folder + "main_in_exercise.cpp");
        CHECK(error->line == 14);
    }
}

TEST_CASE("first_error bears lines of any length")
{
    std::string const output =
        "exercises/05-n-plus-one/a.cpp:3:1: error: could not convert '" +
        std::string(1'000'000, 'x') + "' from 'int' to 'User'\n";
    auto const error = workbook::first_error(output, "exercises/05-n-plus-one/");
    REQUIRE(error);
    CHECK(error->line == 3);
    CHECK(error->message.size() <= 600);
}

TEST_CASE("first_error bears output that stops in the middle of a line")
{
    auto const whole = capture("use_bool.clang++");
    for (std::size_t size = 0; size < whole.size(); size += 97) {
        auto const error = workbook::first_error(whole.substr(0, size), folder);
        if (error) {
            CHECK(contains(error->message, "no member"));
        }
    }
}

TEST_CASE("A sentence does not offer * for an optional of another type")
{
    auto const error =
        workbook::first_error(capture("optional_of_other_type.g++"), folder);
    CHECK_FALSE(contains(error->sentence, "'*'"));
}

TEST_CASE("A sentence does not blame the end of the file for a brace in a list")
{
    auto const error =
        workbook::first_error(capture("missing_brace_in_initialiser.clang++"), folder);
    CHECK_FALSE(contains(error->sentence, "end of the file"));
    CHECK_FALSE(contains(error->sentence, "file ends"));
}

TEST_CASE("A sentence does not say that digits are cut when a double becomes a float")
{
    auto const error = workbook::first_error(capture("double_to_float.g++"), folder);
    CHECK_FALSE(contains(error->sentence, "cuts off"));
}

TEST_CASE("A sentence does not call a helper of the learner one that the tests call")
{
    for (auto const* const linker : {"", "-lld", "-mold", "-gold"}) {
        auto const error = workbook::first_error(
            capture(std::string("helper_never_defined.g++") + linker), folder);
        CHECK_FALSE(contains(error->sentence, "The tests call"));
    }
}

TEST_CASE("A sentence does not mix the linker's reports of two symbols")
{
    // Two real reports in one link, with the object's name as CMake makes it.
    auto const first = capture("helper_never_defined.g++");
    auto const second = replaced(capture("renamed_function.g++"), "build/tests.o",
                                 "build/order_report_test.cpp.o");
    auto const both = first.substr(0, first.find("collect2")) +
                      second.substr(second.find("/usr/bin/ld: "));
    auto const error = workbook::first_error(both, folder);
    CHECK(contains(error->message, "count_of"));
    CHECK_FALSE(contains(error->sentence, "The tests call"));
}

TEST_CASE("A sentence does not take a warning on another line for the cause")
{
    auto const text = capture("string_over_lines.clang++");
    auto const moved = replaced(text, ":8:12: error", ":20:12: error");
    CHECK(text != moved);
    CHECK(contains(workbook::first_error(text, folder)->sentence, "quotation"));
    CHECK_FALSE(contains(workbook::first_error(moved, folder)->sentence, "quotation"));
}

TEST_CASE("A sentence does not ask for a comma where only a semicolon is missing")
{
    for (auto const* const compiler : {"g++", "clang++"}) {
        auto const error = workbook::first_error(
            capture(std::string("semicolon_forgotten_before_soci.") + compiler),
            folder);
        CHECK_FALSE(contains(error->sentence, "','"));
    }
}

TEST_CASE("A sentence about soci names does not hide the learner's own variable")
{
    CHECK(contains(sentence_of("exercises/05-n-plus-one/a.cpp:3:1: error: use of "
                               "undeclared identifier 'row'\n"),
                   "otherwise declare it"));
}

TEST_CASE("A sentence does not force std on a forgotten variable of the same name")
{
    for (auto const* const compiler : {"g++", "g++-14"}) {
        auto const error = workbook::first_error(
            capture(std::string("undeclared_count.") + compiler), folder);
        CHECK(contains(error->sentence, "otherwise declare 'count'"));
    }
}

TEST_CASE("A missing package is not taken for a misspelled header")
{
    auto const sentence = sentence_of(
        "exercises/05-n-plus-one/a.cpp:1:10: fatal error: soci/soci.h: No such file or "
        "directory\n");
    CHECK(contains(sentence, "run scripts/setup"));
}
