#include "compile_error_kinds.hpp"

namespace workbook {
namespace {

constexpr ErrorKind name_kinds[] = {
    {"(?:unknown type name|undeclared identifier) 'raise'|'raise' (?:was not "
     "declared|does not name)",
     "",
     "C++ has no raise: an exception is thrown, as in throw "
     "std::invalid_argument(\"why\");"},
    // Names that are not known. g++ and clang++ word it in these ways:
    //   'x' was not declared | does not name a type | has not been declared
    //   undeclared identifier 'x' | unknown type name 'x' | no template named 'x'
    {"'(use|into|session|row|rowset|statement|transaction|indicator|blob|i_ok|i_null)' "
     "(?:was not declared|does not name|has not been)|(?:undeclared identifier|unknown "
     "type name|no template named) "
     "'(use|into|session|row|rowset|statement|transaction|indicator|blob|i_ok|i_null)'",
     "",
     "'{1}{2}' is not known here. If SOCI's is meant, write soci::{1}{2} and include "
     "<soci/soci.h>; otherwise declare it above this line."},
    {"'(soci|nlohmann|workbook)' (?:has not been declared|does not name a type|was not "
     "declared)|undeclared identifier '(soci|nlohmann|workbook)'",
     "",
     "'{1}{2}' is not known here: the header that declares it is not included above this "
     "line."},
    {"'([^']+)'.*did you mean '(std::[^']+)'", "",
     "'{1}' is not known here. If the standard library's is meant, write {2}; otherwise "
     "declare '{1}' above this line."},
    {"'([^']+)' (?:was not declared|does not name)", R"re(note: +'(std::\w+)')re",
     "'{1}' is not known here. If the standard library's is meant, write {a}; otherwise "
     "declare '{1}' above this line."},
    {"'(string|vector|map|set|optional|nullopt|cout|cerr|endl|move|pair|unique_ptr|"
     "shared_ptr|make_unique|make_shared|string_view|size_t|unordered_map|array|"
     "to_string)' (?:was not declared|does not name|has not been declared)",
     "",
     "'{1}' is not known here. If the standard library's is meant, write std::{1} and "
     "include its header; otherwise declare it above this line."},
    {"is not a (?:class )?(?:template )?member of|was not declared|does not name",
     R"re('(std::[^']+)' is defined in header '(<[^']+>)')re",
     "{a} is declared in the header {b}, which is not included here. Add #include {b}."},
    {R"re('([^']+)' is not a (?:class )?(?:template )?member of '(\w+)'.*did you mean '([^']+)')re",
     "",
     "{2}::{1} is not known here. Check its spelling (the compiler knows '{3}'); if it is "
     "right, the header that declares it is not included."},
    {R"re('([^']+)' is not a (?:class )?(?:template )?member of '(\w+)')re", "",
     "{2}::{1} is not known here. Check its spelling; if that is right, the header that "
     "declares it is not included."},
    {R"re(no (?:member|type|template) named '([^']+)' in namespace '(\w+)'.*did you mean (?:simply )?'([^']+)')re",
     "",
     "{2}::{1} is not known here. Check its spelling (the compiler knows '{3}'); if it is "
     "right, the header that declares it is not included."},
    {R"re(no (?:member|type|template) named '([^']+)' in namespace '(\w+)')re", "",
     "{2}::{1} is not known here. Check its spelling; if that is right, the header that "
     "declares it is not included."},
    {"'([^']+)' (?:was not declared|does not name a type|has not been declared).*did you "
     "mean '([^']+)'",
     "",
     "'{1}' is not known here. Is '{2}' meant? Otherwise declare '{1}' above this line."},
    {"(?:undeclared identifier|unknown type name|no template named) '([^']+)'; did you "
     "mean '([^']+)'",
     "",
     "'{1}' is not known here. Is '{2}' meant? Otherwise declare '{1}' above this line."},
    {"'([^']+)' does not name a type|unknown type name '([^']+)'", "",
     "'{1}{2}' is not the name of a type here. Check its spelling, and whether the header "
     "that declares it is included."},
    {"'([^']+)' (?:was not declared|has not been declared)|(?:undeclared identifier|no "
     "template named) '([^']+)'",
     "",
     "'{1}{2}' is not known here. Check its spelling, and declare it (or include its "
     "header) above this line."},
    {"'([^']+)' is not captured|variable '([^']+)' cannot be implicitly captured", "",
     "The lambda does not see '{1}{2}'. Name it between its brackets: [&{1}{2}] to refer "
     "to it, [{1}{2}] to copy it."},

    // Members.
    {R"re('(?:const )?(?:class )?(?:std::)?optional<.+>' has no member named '([^']+)'|no member named '([^']+)' in '(?:const )?(?:std::)?optional<)re",
     "",
     "A std::optional has no member '{1}{2}'; the value inside it may. Check that it holds "
     "a value, then write '->' instead of '.'."},
    {"no member named 'await_ready' in '([^']+)'", "",
     "A '{1}' cannot be awaited. co_await takes a Task, or what has await_ready(), as "
     "InThreads has."},
    {"has no member named '([^']+)'; did you mean '([^']+)'", "",
     "There is no member '{1}'. Is '{2}' meant?"},
    {"'(?:const )?(?:class |struct )?(.+)' has no member named '([^']+)'", "",
     "'{1}' has no member '{2}'. Look at its declaration for the right name."},
    {"no member named '([^']+)' in '(?:const )?([^']+)'; did you mean '([^']+)'", "",
     "'{2}' has no member '{1}'. Is '{3}' meant?"},
    {"no member named '([^']+)' in '(?:const )?([^']+)'", "",
     "'{2}' has no member '{1}'. Look at its declaration for the right name."},
    {"which is of pointer type|is a pointer; did you mean", "",
     "This is a pointer, so its members are reached with '->' instead of '.'."},
    {"base operand of '->'|is not a pointer; did you mean", "",
     "This is an object, not a pointer, so its members are reached with '.' instead of "
     "'->'."},

    // Definitions.
    {"(?:undefined reference to|undefined symbol:) [`']?(vtable for [^']+)", "",
     "A class has a virtual function that is declared and nowhere defined ({1}). Define "
     "it, or make it '= 0'."},
    {"(?:undefined reference to|undefined symbol:) [`']?((?:soci::|httplib::|sqlite3_)"
     "[^']*)",
     "", "{1} comes from a library that this program is not linked with."},
    {"(?:undefined reference to|undefined symbol:) [`']?([^']+)", R"re(_test\.cpp)re",
     "The tests call {1}, and no file defines it. Its name and parameters must stay as "
     "the exercise's header declares them."},
    {"(?:undefined reference to|undefined symbol:) [`']?([^']+)", "",
     "{1} is used, and no file defines it. Write its definition, or give the definition "
     "you wrote the same name and parameters as the declaration. What you wrote for "
     "another task may not be part of this one."},
    {R"re((?:multiple definition of [`']|duplicate symbol: (?:.+: )?)main(?:'|$))re",
     "",
     "There are two main functions: the tests bring their own. Remove main from your "
     "file."},
    {R"re((?:multiple definition of [`']|duplicate symbol: (?:.+\.o: )?)([^']+))re", "",
     "{1} is defined in two files. If only your file needs it, rename it or put it in "
     "namespace { }; a function defined in a header must be inline."},
    {"ambiguating new declaration|differ only in their return type", "",
     "This function is declared elsewhere with another return type. Give it the return "
     "type that the header declares."},
    {"no declaration matches '(.+)'|out-of-line definition of '([^']+)' does not match",
     "",
     "'{1}{2}' is declared nowhere. Name, parameters and const must be the same as in the "
     "class or namespace that declares it."},
    {"redefinition of '(.+)' with a different type|conflicting declaration '(.+)'", "",
     "'{1}{2}' is declared a second time with another type. Rename one of the two."},
    {"redeclaration of '(.+)'", "",
     "'{1}' is declared twice in the same block. To give the variable a new value, leave "
     "out the type; otherwise rename one."},
    {"redefinition of '(.+)'", "",
     "'{1}' is defined twice. Remove one of the two or rename it; what an included header "
     "defines must not be defined again."},
};

}  // namespace

std::span<ErrorKind const> name_error_kinds()
{
    return name_kinds;
}

}  // namespace workbook
