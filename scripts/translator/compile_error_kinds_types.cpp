#include "compile_error_kinds.hpp"

namespace workbook {
namespace {

constexpr ErrorKind type_kinds[] = {
    // Copies that are not allowed.
    {"deleted (?:function|(?:copy )?constructor of).*unique_ptr", "",
     "A std::unique_ptr cannot be copied. Hand it over with std::move, or pass a "
     "reference."},
    {"deleted (?:function|(?:copy )?constructor of) '(.+)'", "",
     "This needs '{1}', which is deleted: its class does not allow it. Often an object is "
     "copied that may only be referred to: take it by reference."},
    {"no matching function for call to 'construct_at",
     R"re(\bunique_ptr<.*&\)|const (?:std::)?unique_ptr<)re",
     "A std::unique_ptr cannot be copied. Hand it over with std::move, or pass a "
     "reference."},
    {"no matching function for call to 'construct_at'",
     R"re([cC]onstruct<(std::(?:jthread|thread|future<[^<>]+>)|(?:\w+::)*Task<[^<>]+>), const)re",
     "'{a}' cannot be copied, only moved: hand it over with std::move, or make it where "
     "it stays, with emplace_back."},
    {R"re(call to 'construct_at\((std::(?:jthread|thread|future<[^<>]+>)|(?:\w+::)*Task<[^<>]+>)\*&, const)re",
     "",
     "'{1}' cannot be copied, only moved: hand it over with std::move, or make it where "
     "it stays, with emplace_back."},
    {"result type must be constructible from input type",
     R"re(_ValueType = (?:std::)?(jthread|thread|future<[^<>]+>);)re",
     "'{a}' cannot be copied, only moved: hand it over with std::move, or make it where "
     "it stays, with emplace_back."},
    {"no matching function for call to 'construct_at'",
     R"re(construct<([\w:]+), const [\w:]+ ?&>)re",
     "'{a}' cannot be copied into the container. Keep what you need of it instead, in a "
     "struct of your own."},
    {R"re(no matching function for call to 'construct_at\(([\w:]+)\*&, const \1&\)')re",
     "",
     "'{1}' cannot be copied into the container. Keep what you need of it instead, in a "
     "struct of your own."},

    // Coroutines.
    {R"re(returned value of type '(?!(?:\w+::)*Task)[^']+' to function return type '(?:(?:\w+::)*Task(?:<.+>)?)'|could not convert '.+' from '(?!(?:\w+::)*Task)[^']+' to '(?:\w+::)*Task(?:<.+>)?')re",
     "", "A coroutine returns its result with co_return, not with return."},

    // const.
    {"passing 'const std::(?:unordered_)?map<.*>' as 'this'|operator\\[\\] for type 'const "
     "std::(?:unordered_)?map<",
     "",
     "[] on a map adds what is missing, and this map is const. .at(key) throws when the key "
     "is not there, .find(key) tells."},
    {"no viable overloaded operator\\[\\] for type 'const ([^']+)'", "",
     "[] may change what it is used on, and this '{1}' is const. On a map .at(key) throws "
     "when the key is not there, .find(key) tells."},
    {"binding reference of type '(.+?)' to value of type '(const .+?)' drops", "",
     "The value is a '{2}', and a '{1}&' to it could change it. Write '{1} const&', or take "
     "it without const where it comes from."},
    {"binding reference of type '(.+?)' to '(const .+?)' discards", "",
     "A '{2}' cannot be passed as '{1}': the function may change it. Take it without const "
     "where it comes from, or declare the function's parameter const."},
    {"no matching", R"re(\('(const [^']+)'.*\) would lose const)re",
     "A '{a}' is passed to a function that may change it. Take it without const where it "
     "comes from, or declare the function's parameter const."},
    {"passing '(const [^']+)' as 'this' argument discards|'this' argument to member "
     "function '.+' has type '(const [^']+)'",
     "",
     "A '{1}{2}' cannot be changed, and this call may change it. Take it without const if "
     "it is to change."},
    {"no matching member function", R"re(has type '(const [^']+)'.*not marked const)re",
     "A '{a}' cannot be changed, and this call may change it. Take it without const if it "
     "is to change."},
    {"read-only (?:variable|member|reference|location) '([^']+)'|member '([^']+)' in "
     "read-only|cannot assign to (?:variable|non-static data member) '([^']+)' with const",
     "",
     "'{1}{2}{3}' is const here, so it cannot be assigned to. Remove the const, or assign "
     "to another variable."},

    // std::optional.
    {"(?:operands to .\\?:. have different types|incompatible operand types).*nullopt_t",
     "",
     "Both sides of ':' in 'a ? b : c' have to be of one type. Name it on one side: "
     "std::optional<...>(value)."},
    {R"re(conversion from (?:returned value of type )?'(?:const )?(?:std::)?optional<(.+)>' to (?:non-scalar type |function return type )?'\1')re",
     "",
     "A std::optional<{1}> may hold nothing, so it is not yet '{1}'. Check that it holds a "
     "value, then write '*' before it."},
    {R"re(convert '.+' from '(?:const )?(?:std::)?optional<(.+)>' to '\1')re", "",
     "A std::optional<{1}> may hold nothing, so it is not yet '{1}'. Check that it holds a "
     "value, then write '*' before it."},
    {"nullopt_t' to (?:non-scalar type |function return type )?'(.+?)'", "",
     "std::nullopt means an empty std::optional, and '{1}' is not a std::optional. Return "
     "'{1}', or change the type to std::optional<{1}> if no header fixes it."},

    // Two values that do not fit together.
    {"operands to .\\?:. have different types '(.+?)' and '(.+)'|incompatible operand types "
     "\\('(.+?)' and '(.+?)'\\)",
     "",
     "Both sides of ':' in 'a ? b : c' have to be of one type; these are '{1}{3}' and "
     "'{2}{4}'. Make one of them the other."},
    {"no match for .operator\\+.*std::string_view|binary expression .*std::string_view",
     "",
     "'+' does not join a std::string_view to a text. Make one side a std::string: "
     "std::string(name)."},
    {"designator order for field '(.+)::(.+)'", "",
     "The members of '{1}' are named in the order in which they are declared there; "
     "'{2}' stands too late or too early."},

    // Numbers.
    {"(?:floating-point number into integer: |conversion from )'(float|double|long double)' "
     "to '(?!float|double|long double)([^']+)'.*float-conversion",
     "",
     "Turning '{1}' into '{2}' cuts off what stands after the point. Round it (std::lround) "
     "or compute in integers; if cutting is meant, write static_cast<{2}>(...)."},
    {"comparison of integer.*(?:signedness|different signs)", "",
     "A signed number is compared with an unsigned one, and a negative one would count as "
     "huge. Give both the same type; sizes and indexes are std::size_t."},
    {"may change the sign|changes signedness", "",
     "A signed and an unsigned type are mixed, and a number that does not fit the other "
     "type would change its value. Use the same type on both sides; where the value is "
     "sure to fit, write static_cast<...>(...)."},
    {R"re((?:conversion from|loses (?:integer|floating-point) precision:) '([^']+)' to '([^']+)'.*\[-W)re",
     "",
     "'{2}' cannot hold every value of '{1}'. Use the same type on both sides; where the "
     "value is sure to fit, write static_cast<{2}>(...)."},
    {"narrowing conversion of '.+' from '(.+?)' to '(.+?)'|type '(.+?)' cannot be narrowed "
     "to '(.+?)'|narrowed from type '(.+?)' to '(.+?)'",
     "",
     "In braces, '{1}{3}{5}' does not become '{2}{4}{6}', because part of the value could "
     "be lost. Change one of the two types, or write static_cast<{2}{4}{6}>(...)."},

    // Other types that do not fit.
    {"cannot bind non-const lvalue reference of type '(.+?)'", "",
     "The function may change its argument ('{1}'), so it needs a variable, not a "
     "temporary value. Put the value in a variable, and pass the variable."},
    {"invalid initialization of reference of type '(.+?)' from expression of type '(.+?)'",
     "", "The value is of type '{2}', where '{1}' is needed."},
    {R"re((?:no viable conversion|[Cc]annot convert|could not convert).*(?:\(lambda at|<lambda).*' to '(.+?)')re",
     "",
     "This lambda does not fit '{1}': its parameters, or what it returns, are different. "
     "See the declaration of what is called."},
    {"(?:[Cc]annot convert|invalid conversion from) '(.+?)' to '(.+?)'|could not convert '.+' from '(.+?)' to '(.+?)'|"
     "no viable conversion from (?:returned value of type )?'(.+?)' to (?:function return "
     "type )?'(.+?)'|conversion from '(.+?)' to non-scalar type '(.+?)'",
     "",
     "The value is of type '{1}{3}{5}{7}', where '{2}{4}{6}{8}' is needed, and there is no "
     "conversion. Convert it yourself, or change one of the two types."},
    {"cannot initialize .+ type '(.+?)' with .+ of type '(.+?)'", "",
     "The value is of type '{2}', where '{1}' is needed, and there is no conversion. "
     "Convert it yourself, or change one of the two types."},
    {R"re(no match for 'operator<<'.*'(?:std::)?ostream' and '(?:const )?(.+?)'|binary expression \('(?:std::)?ostream' and '(?:const )?(.+?)'\))re",
     "",
     "'<<' cannot print a '{1}{2}'. Print its parts one by one; the value in a "
     "std::optional is reached with '*', after a check that there is one."},
    {R"re((?:operands of types |binary expression \()'const char ?\[\d+\]' and 'const char ?\[\d+\]')re",
     "",
     "Two texts in quotation marks cannot be joined with '+'. Make one a std::string, or "
     "write them side by side without '+'."},
    {"lvalue required as left operand|expression is not assignable", "",
     "What stands left of '=' is a value, not a variable, so it cannot be assigned to. To "
     "compare, write '=='."},

    // Calls.
    {"reference to non-static member function must be called|invalid use of non-static "
     "member function",
     "",
     "A member function is named here and not called: write its parentheses behind it."},
    {"(?:no matching conversion for functional-style cast from '.+' to|no matching "
     "constructor for initialization of) '(.+?)'",
     "",
     "No constructor of '{1}' takes these values. See its declaration for what it needs."},
    {"lvalue reference to type '(.+?)' cannot bind to a value of unrelated type '(.+?)'",
     "", "The value is of type '{2}', where '{1}' is needed."},
    {"no matching function for call to object of type '(.+?)'|no match for "
     "call to '\\((.+?)\\) \\(",
     "",
     "A '{1}{2}' is called with arguments that it does not take. Its declaration says what "
     "to pass, and what comes back."},
    {"no viable overloaded '='|no match for 'operator='", "",
     "The two sides of = have types that do not go together. Several values are assigned "
     "to a container in braces: = {a, b}."},
    {"too (few|many) arguments to function call, (.+)", "",
     "Too {1} arguments are passed: {2}."},
    {"too (few|many) arguments to function '(.+)'", "",
     "Too {1} arguments are passed to '{2}'. Pass exactly what it declares."},
    {"no matching function for call to '([^'(]+)",
     R"re(conflicting types for parameter '.+' \('(.+)' (?:and|vs\.) '(.+)'\))re",
     "The arguments of '{1}' must be of one type here, and they are '{a}' and '{b}'. Make "
     "both the same type."},
    {"no matching (?:member )?function for call to '([^'(]+)",
     R"re(no known conversion (?:for argument \d+ )?from '(.+?)' to '(.+?)')re",
     "No '{1}' fits these arguments; one of that name needs '{b}' where '{a}' is passed."},
    {"no matching (?:member )?function for call to '([^'(]+)",
     "requires (.+, but .+ provided)",
     "No '{1}' fits these arguments; one of that name requires {a}."},
    {"no matching (?:member )?function for call to '([^'(]+)",
     R"re(candidate expects (\d+) arguments?, (\d+) provided)re",
     "No '{1}' fits these arguments; one of that name expects {a}, and {b} are passed."},
    {"no matching (?:member )?function for call to '([^'(]+)", "",
     "No '{1}' takes arguments of these types. Compare number, order and types with its "
     "declaration."},
};

}  // namespace

std::span<ErrorKind const> type_error_kinds()
{
    return type_kinds;
}

}  // namespace workbook
