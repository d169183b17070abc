#include "compile_error_kinds.hpp"

namespace workbook {
namespace {

constexpr ErrorKind library_kinds[] = {
    // Headers and libraries.
    {R"re((?:cannot find|unable to find library) -l([^\s:]+)|library not found: (\S+))re",
     "",
     "The library '{1}{2}' was not found when linking: run scripts/setup to install what "
     "is missing."},
    {R"re((?:'|^)((?:soci|boost|doctest|nlohmann|sqlite3|httplib)[^':]*)'?(?:: No such file| file not found))re",
     "",
     "The header '{1}' was not found. Check its spelling; if that is right, its package "
     "is not installed: run scripts/setup."},
    {R"re((?:'|^)([^':]+)'?(?:: No such file| file not found))re", "",
     "There is no file '{1}' to include. Check its spelling against the header's name."},

    // What SOCI can exchange.
    {"exchange_traits<bool>", R"re(\b(use|into)_container<)re",
     "SOCI has no conversion for bool, so soci::{a} cannot take one. Put the value in an "
     "int that holds 0 or 1, and pass the int."},
    {"exchange_traits<float>", R"re(\b(use|into)_container<)re",
     "SOCI has no conversion for float, so soci::{a} cannot take one. Make it a double."},
    {"exchange_traits<(std::optional<.+>)>'", R"re(\b(use|into)_container<)re",
     "SOCI has no conversion for {1}, so soci::{a} cannot take one. Pass a plain variable "
     "together with a soci::indicator, which says whether the value is NULL, or "
     "include <workbook/conversions.hpp>, which teaches SOCI std::optional."},
    {R"re(exchange_traits<(?:const )?(?:char ?\[\d+\]|(?:const )?char ?\*)>)re",
     R"re(\b(use|into)_container<)re",
     "SOCI has no conversion for a string literal or a char pointer, so soci::{a} cannot "
     "take one. Put the text in a std::string variable, and pass the variable."},
    {"exchange_traits<std::string_view>", R"re(\b(use|into)_container<)re",
     "SOCI has no conversion for std::string_view, so soci::{a} cannot take one. Copy the "
     "text into a std::string variable, and pass the variable."},
    {"exchange_traits<const (.+)>'", R"re(\binto_container<)re",
     "soci::into writes into its variable, and this one is const ('const {1}'). Declare "
     "it without const."},
    {"exchange_traits<(.+)>'",
     R"re(\b(?:use|into)_container<(?:const )?std::vector<)re",
     "SOCI has no conversion for a std::vector of '{1}'. Read the rows one by one with "
     "soci::rowset, or pass one vector per column."},
    {"exchange_traits<(.+)>'", R"re(\b(use|into)_container<)re",
     "SOCI has no conversion for '{1}', so soci::{a} cannot take one, and neither can "
     "soci::rowset. Pass a type that SOCI knows (an enum as an int, a struct member by "
     "member), or write a soci::type_conversion<{1}>."},
    // The same where the compiler does not say whether it was into or use.
    {"exchange_traits<(std::optional<.+>)>'", "",
     "SOCI has no conversion for {1}. Include \"workbook/conversions.hpp\", which teaches "
     "SOCI std::optional, or pass a plain variable together with a soci::indicator."},
    {"member named 'x_type'.*exchange_traits<(.+)>'", "",
     "SOCI has no conversion for '{1}'. Pass a type that SOCI knows (an enum as an int, a "
     "struct member by member), or write a soci::type_conversion<{1}>."},
    {R"re(no matching function for call to '(?:soci::)?into\b)re",
     "would be ill-formed|expects an lvalue",
     "soci::into writes the result into its argument, so it needs a variable by name: not "
     "a number, not a call, not std::move(...)."},

    // A statement whose parts are joined wrongly.
    {R"re((?:operator<<|binary expression).*soci::details::(into|use)_container<)re",
     "", "soci::{1}(...) is joined to the statement with a comma, not with '<<'."},
    {R"re((?:operands of types |binary expression \()'(?:const )?soci::session ?\*')re",
     "",
     "This is a pointer to a session, and '<<' needs the session itself: write '*' before "
     "the name, or take the session by reference (soci::session&)."},
    {R"re(binary expression \('const soci::session')re", "",
     "A 'const soci::session' cannot run statements. Take the session without const: "
     "soci::session& sql."},
    {"expected ';'", R"re(\b(?:sql|session) +")re",
     "'<<' is missing between the session and the text of the statement."},
    {"expected ';'", R"re([")] +(?:soci::)?(into|use)\()re",
     "A ',' is missing before {a}(...)."},
    {"expected ';' (?:after expression|before 'soci')",
     R"re(\b(?:sql|prepare)\b.*<<)re",
     "The statement breaks off here. If it ends here, write ';'; if into(...) or use(...) "
     "follows, write ',' before it."},
    {"expected ';' before 'soci'", R"re(\d \| +soci::(?:into|use)\()re",
     "The statement is not finished before 'soci'. Before soci::into(...) and "
     "soci::use(...) stands a ',', before a new statement a ';'."},
    {"qualified-id in declaration before '\\('|definition or redeclaration of '(?:into|use)' "
     "not allowed inside",
     R"re(\b(into|use)\()re",
     "A prepared statement and its into(...) and use(...) stand in one pair of "
     "parentheses: soci::statement st = (sql.prepare << ..., soci::{a}(...));"},
    {"prepare_temp_type' has no member named '([^']+)'|no member named '([^']+)' in "
     "'soci::details::prepare_temp_type'",
     "",
     "sql.prepare alone makes no statement, so it has no '{1}{2}'. Write the type in "
     "full: soci::statement st = (sql.prepare << ...);"},

    // Objects of SOCI that cannot be copied.
    {R"re(deleted (?:function|(?:copy )?constructor of).*soci::row\b)re", "",
     "A soci::row cannot be copied. Take it by reference: soci::row const& row."},
    {R"re(deleted (?:function|(?:copy )?constructor of).*soci::session\b)re", "",
     "A soci::session cannot be copied. Take it by reference: soci::session& sql."},
    {R"re(deleted (?:function|(?:copy )?constructor of).*soci::transaction\b)re", "",
     "A soci::transaction cannot be copied. Make it where it is needed, and pass it by "
     "reference."},
    {"selected deleted operator '='",
     R"re((?:COPYABLE|ASSIGNABLE)\((session|row|transaction)\))re",
     "A soci::{a} cannot be copied, so it cannot be assigned either. Use a reference to "
     "the one that exists."},

    // JSON.
    {R"re(call to (?:member function )?'(?:nlohmann::.*::)?get(?:<.*>)?(?:\(\) const)?')re",
     R"re(nlohmann/json\.hpp)re",
     "nlohmann::json does not know how to make a value of this type. Write a from_json "
     "function for the type, or read the document member by member."},
};

}  // namespace

std::span<ErrorKind const> library_error_kinds()
{
    return library_kinds;
}

}  // namespace workbook
