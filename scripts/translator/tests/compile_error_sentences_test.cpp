#include "compile_error_fixtures.hpp"
#include "compile_error_kinds.hpp"

using namespace compile_errors;
using workbook::contains;
using workbook::replaced;

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

TEST_CASE("A sentence explains what clang says of frequent slips")
{
    struct Slip {
        std::string message;
        std::string phrase;
    };
    for (
        Slip const& slip : {
            Slip{
                "binding reference of type 'User' to value of type 'const storage::User'"
                " drops 'const' qualifier",
                "User const&"},
            Slip{
                "reference to non-static member function must be called; did you mean to "
                "call it with no arguments?",
                "parentheses"},
            Slip{
                "no matching conversion for functional-style cast from 'const char[13]' "
                "to 'ImportError'",
                "No constructor of 'ImportError'"},
            Slip{"no viable overloaded operator[] for type 'const RevisionGraph' (aka "
                 "'const map<basic_string<char>, vector<basic_string<char>>>')",
                 ".at(key)"},
            Slip{
                "non-const lvalue reference to type 'soci::session' cannot bind to a value "
                "of unrelated type 'const soci::soci_error'",
                "'const soci::soci_error', where 'soci::session' is needed"},
            Slip{
                "no matching function for call to object of type 'const RandomSource' (aka "
                "'const function<void (span<unsigned char>)>')",
                "A 'const RandomSource' is called"},
            Slip{"no match for call to '(const RandomSource {aka const "
                 "std::function<void(std::span<unsigned char>)>}) ()'",
                 "is called with arguments"},
            Slip{"unknown type name 'raise'", "throw std::invalid_argument"},
            Slip{"no viable overloaded '='", "in braces"},
            Slip{
                "no match for 'operator=' (operand types are 'std::vector<std::string>' "
                "and 'const char [9]')",
                "in braces"},
            Slip{"no member named 'x_type' in "
                 "'soci::details::exchange_traits<std::optional<long long>>'",
                 "conversions.hpp"},
        }) {
        auto const error = workbook::first_error(
            folder + "task.cpp:8:12: error: " + slip.message + "\n", folder);
        REQUIRE(error);
        CAPTURE(slip.message);
        CAPTURE(error->sentence);
        CHECK(contains(error->sentence, slip.phrase));
    }
}

TEST_CASE("A sentence names Python's dictionary where JSON is written as one")
{
    std::string const line =
        R"(    9 |     return {"id": task.id, "title": task.title};)";
    for (auto const* const message :
         {"expected '}'", "expected '}' before ':' token"}) {
        CHECK(contains(workbook::plain_sentence(message, {line}), "Python dictionary"));
    }
}

TEST_CASE("A sentence says that a lambda does not fit, without its place")
{
    auto const sentence = workbook::plain_sentence(
        "no viable conversion from '(lambda at /tmp/x.cpp:12:15)' to 'Rule' (aka "
        "'function<void (const schemas::TaskCreate &, Problems &)>')",
        {});
    CHECK(contains(sentence, "This lambda does not fit 'Rule'"));
    CHECK_FALSE(contains(sentence, "/tmp"));
}
