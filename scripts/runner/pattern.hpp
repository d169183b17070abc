#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace workbook {

/// A Perl-compatible regular expression (PCRE2), compiled. std::regex would do the
/// same, but takes seconds of the way to the first verdict to compile, and recurses
/// once per character of what it searches.
class Pattern {
public:
    /// Throws std::invalid_argument for an expression that is none.
    explicit Pattern(std::string_view expression);

    /// The first match in `text` and then its groups, "" for a group that took no part.
    /// Nothing when there is no match.
    std::vector<std::string> search(std::string_view text) const;

private:
    struct Deleter {
        void operator()(void* code) const;
    };
    std::unique_ptr<void, Deleter> code_;  // PCRE2's header stays in the .cpp
};

}  // namespace workbook
