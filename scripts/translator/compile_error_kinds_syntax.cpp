#include "compile_error_kinds.hpp"

namespace workbook {
namespace {

constexpr ErrorKind syntax_kinds[] = {
    // Quotation marks.
    {"(?:unterminated raw string|raw string missing terminating delimiter)", "",
     "The raw string that begins here is not closed. R\"( ends with )\", the parenthesis "
     "before the quotation mark."},
    {"missing terminating", "",
     "A text in quotation marks is not closed on this line. Close it with '\"'; for a "
     "text over several lines, close and open it on each line."},
    {"expected expression", "missing terminating",
     "A text in quotation marks is not closed on this line. Close it with '\"'; for a "
     "text over several lines, close and open it on each line."},
    {R"re((?:extended|unexpected) character|stray '\\|character <U\+)re", "",
     "There is a character here that C++ does not know, often a curly quotation mark "
     "copied from a text. Type \" or ' from the keyboard."},

    // Brackets.
    {R"re(expected '\}')re", R"re(\{ ?"[^"]*" ?:)re",
     "A Python dictionary is not C++. JSON is a list of pairs in braces: "
     "{{\"name\", value}, {\"other\", value}}."},
    {R"re(expected '\}')re", R"re(:(\d+):\d+: note: to match this '\{')re",
     "A '}' is missing: the compiler finds none for the '{' of line {a}. A block that "
     "begins later may be the one left open; the indentation often shows which."},
    {R"re(expected '\}')re", "",
     "A '{' is not closed: a '}' is missing here or further up. The indentation often "
     "shows where."},
    {R"re(expected declaration before '\}'|extraneous closing brace)re", "",
     "This '}' closes nothing. Either remove it, or look above for a block that was "
     "closed too early."},
    {"function[- ]definition is not allowed here", "",
     "A function cannot be defined inside another. If that is not what you want, the "
     "function above is not closed: a '}' is missing before this line."},
    {R"re(expected unqualified-id before '(return|if|for|while|\{))re", "",
     "'{1}' stands outside of any function here. Either a '}' above closes the function "
     "too early, or a ';' follows the function's first line."},
    {"expected unqualified-id$",
     R"re(^ *(?:\d+ \| *)?(return\b|if\b|for\b|while\b|\{))re",
     "'{a}' stands outside of any function here. Either a '}' above closes the function "
     "too early, or a ';' follows the function's first line."},
    {R"re(expected '\)')re", "",
     "A '(' is not closed where the compiler expects it: a ')' is missing, or a ',' or an "
     "operator between two values."},
    {R"re(expected ';' before '\{')re", "",
     "The text before '{' is not finished. Most often a ')' is missing: count the '(' and "
     "the ')' of this line."},

    // Commas and semicolons.
    {"expected (?:primary-expression before ','|expression$)",
     R"re(^ *(?:\d+ \| *)?,)re",
     "There is nothing before this ','. Look at the end of the line above: a ';' there ends "
     "the statement too early."},
    {"expected ';' after (?:struct|class|enum|union)", "",
     "A ';' is missing: the '}' of a struct, class or enum is followed by ';'."},
    {"expected initializer before '(.+)'", "",
     "The declaration before '{1}' is not finished. Look at the line above too: the '}' "
     "of a struct or class needs a ';' after it."},
    {"expected ',' or ';' before '(.+)'", "",
     "A ';' is missing before '{1}'. When '{1}' begins its line, the ';' belongs at the "
     "end of the line above."},
    {"expected ';' before '(.+?)'", "",
     "The statement is not finished before '{1}'; most often a ';' is missing there."},
    {"expected ';'", "",
     "The statement is not finished at the marked place; most often a ';' is missing "
     "there."},

    // return.
    {"no return statement in function|control reaches end of non-void|"
     "non-void function does not return a value",
     "",
     "The function promises a value, and a path through it ends without return. Return a "
     "value on every path."},
    {"return-statement with no value|should return a value", "",
     "This function promises a value: write one after return."},
    {"return-statement with a value|should not return a value", "",
     "This function is void: it returns no value. Remove the value after return; if the "
     "header declares another return type, use that."},

    // Warnings that count as errors.
    {"declaration (?:of '.+' )?shadows", "",
     "A variable of this name exists outside the block, and this new one hides it. Rename "
     "one; to change the outer one, leave out the type."},
    {"unused (?:variable|parameter|function) '(.+?)'|'(.+?)' defined but not used", "",
     "'{1}{2}' is never used. Use it, or remove it (for a parameter: remove its name)."},
    {"old-style cast", "", "Write static_cast<Type>(value) instead of (Type)value."},
};

}  // namespace

std::span<ErrorKind const> syntax_error_kinds()
{
    return syntax_kinds;
}

}  // namespace workbook
