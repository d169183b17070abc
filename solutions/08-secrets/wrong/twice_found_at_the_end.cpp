// Rejected by: parse_env stops at the first line that breaks a rule
// Replaces: parse_env.cpp
// Looks like: all lines are read first, and names that are set twice are looked for afterwards; an error further down is then told before the first one.
//
// What is checked later is told later.

#include "parse_env.hpp"

#include <utility>
#include <vector>

namespace {

constexpr std::string_view blanks = " \t";

bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// One line, eaten from its front. Throws EnvError for what breaks a rule.
class Line {
public:
    Line(std::string_view text, std::string const& file, std::size_t number)
        : rest_(text), file_(file), number_(number)
    {
        skip_blanks();
    }

    bool sets_nothing() const { return rest_.empty() || rest_.front() == '#'; }

    std::string name()
    {
        if (rest_.starts_with("export") && rest_.size() > 6 && is_blank(rest_[6])) {
            rest_.remove_prefix(6);
            skip_blanks();
        }
        std::size_t length = 0;
        while (length < rest_.size() &&
               (is_letter(rest_[length]) ||
                (length > 0 && rest_[length] >= '0' && rest_[length] <= '9'))) {
            ++length;
        }
        std::string const name(rest_.substr(0, length));
        rest_.remove_prefix(length);
        skip_blanks();
        if (name.empty() || !rest_.starts_with('=')) {
            fail("a line is NAME=value, a comment or empty");
        }
        rest_.remove_prefix(1);
        return name;
    }

    std::string value()
    {
        std::size_t const begin = rest_.find_first_not_of(blanks);
        if (begin != rest_.npos && (rest_[begin] == '\'' || rest_[begin] == '"')) {
            rest_.remove_prefix(begin);
            return quoted_value();
        }
        for (std::size_t i = 1; i < rest_.size(); ++i) {
            if (rest_[i] == '#' && is_blank(rest_[i - 1])) {
                rest_ = rest_.substr(0, i);
                break;
            }
        }
        skip_blanks();
        return std::string(rest_.substr(0, rest_.find_last_not_of(blanks) + 1));
    }

    [[noreturn]] void fail(std::string const& reason) const
    {
        throw EnvError(file_, number_, reason);
    }

private:
    void skip_blanks()
    {
        while (!rest_.empty() && is_blank(rest_.front())) {
            rest_.remove_prefix(1);
        }
    }

    char take()
    {
        if (rest_.empty()) {
            fail("the quote is not closed on this line");
        }
        char const c = rest_.front();
        rest_.remove_prefix(1);
        return c;
    }

    std::string quoted_value()
    {
        std::string text;
        char const quote = take();
        for (char c = take(); c != quote; c = take()) {
            text += c == '\\' && quote == '"' ? escaped(take()) : c;
        }
        bool const apart = rest_.empty() || is_blank(rest_.front());
        skip_blanks();
        if (!apart || !sets_nothing()) {
            fail("something other than a comment follows the closing quote");
        }
        return text;
    }

    char escaped(char c) const
    {
        switch (c) {
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case '"':
            case '\\':
                return c;
            default:
                fail("a backslash stands before none of n, r, t, \" and \\");
        }
    }

    std::string_view rest_;
    std::string const& file_;
    std::size_t number_;
};

}  // namespace

EnvValues parse_env(std::string_view text, std::string const& file)
{
    EnvValues values;
    std::map<std::string, std::size_t> set_in;
    std::vector<std::pair<std::size_t, std::pair<std::string, std::string>>> settings;
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    for (std::size_t number = 1; !text.empty(); ++number) {
        std::string_view content = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(content.size() + 1, text.size()));
        if (content.ends_with('\r')) {
            content.remove_suffix(1);
        }
        Line line(content, file, number);
        if (line.sets_nothing()) {
            continue;
        }
        std::string const name = line.name();
        settings.push_back({number, {name, line.value()}});
    }
    for (auto const& [number, setting] : settings) {
        auto const [first, is_new] = set_in.emplace(setting.first, number);
        if (!is_new) {
            throw EnvError(file, number,
                           setting.first + " is set already in line " +
                               std::to_string(first->second));
        }
        values.insert(setting);
    }
    return values;
}
