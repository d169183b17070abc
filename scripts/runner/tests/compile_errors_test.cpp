#include "compile_error_fixtures.hpp"

using namespace compile_errors;
using workbook::contains;
using workbook::replaced;

namespace {

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
        auto const source = workbook::read_file(fixtures() / (kind + ".cpp"));
        CAPTURE(name);
        auto const error =
            workbook::first_error(workbook::read_file(entry.path()), folder);
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
