#include "compile_error_kinds.hpp"

#include "compile_error_reports.hpp"
#include "pattern.hpp"

#include <array>
#include <string_view>

namespace workbook {
namespace {

// Removes every part from `open` to `close`.
std::string without(std::string text, std::string_view open, std::string_view close)
{
    for (auto at = text.find(open); at != std::string::npos; at = text.find(open)) {
        auto const end = text.find(close, at);
        text.erase(at, end == std::string::npos ? end : end + close.size() - at);
    }
    return text;
}

// Types as a learner writes them: std::string rather than its full name.
std::string readable(std::string text)
{
    text = without(text, " {aka '", "'}");
    text = without(text, " (aka '", "')");
    text = replaced(text, " >", ">");
    text = replaced(text, "std::__cxx11::", "std::");
    text = replaced(text, ", std::char_traits<char>, std::allocator<char>>", ">");
    text = replaced(text, "std::basic_string<char>", "std::string");
    return replaced(text, "std::basic_string_view<char>", "std::string_view");
}

std::string filled(std::string sentence, std::vector<std::string> const& groups,
                   char first)
{
    for (std::size_t i = 1; i < groups.size(); ++i) {
        auto const name = static_cast<char>(first + static_cast<char>(i - 1));
        sentence = replaced(sentence, std::string{'{', name, '}'}, groups[i]);
    }
    return sentence;
}

// A row with its patterns compiled, which costs more than matching them.
struct Recogniser {
    explicit Recogniser(ErrorKind const& row)
        : kind(row), message(row.message), evidence(row.evidence)
    {
    }

    std::string sentence(std::string const& text,
                         std::vector<std::string> const& details) const
    {
        auto const in_message = message.search(text);
        if (in_message.empty()) {
            return "";
        }
        auto const filled_once = filled(kind.sentence, in_message, '1');
        if (std::string_view(kind.evidence).empty()) {
            return filled_once;
        }
        for (auto const& line : details) {
            auto const in_line = evidence.search(line);
            if (!in_line.empty()) {
                return filled(filled_once, in_line, 'a');
            }
        }
        return "";
    }

    ErrorKind kind;
    Pattern message;
    Pattern evidence;
};

std::vector<Recogniser> all_recognisers()
{
    std::vector<Recogniser> recognisers;
    for (auto const& kinds : std::array{library_error_kinds(), syntax_error_kinds(),
                                        name_error_kinds(), type_error_kinds()}) {
        for (auto const& kind : kinds) {
            recognisers.emplace_back(kind);
        }
    }
    return recognisers;
}

}  // namespace

std::string plain_sentence(std::string const& message,
                           std::vector<std::string> const& details)
{
    std::vector<std::string> lines;
    for (auto const& line : details) {
        lines.push_back(readable(line));
    }
    static auto const recognisers = all_recognisers();
    auto const text = readable(message);
    for (auto const& recogniser : recognisers) {
        if (auto sentence = recogniser.sentence(text, lines); !sentence.empty()) {
            return sentence;
        }
    }
    return "";
}

}  // namespace workbook
