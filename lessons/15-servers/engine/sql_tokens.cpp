#include "sql_tokens.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

namespace servers {

namespace {

using Kind = Token::Kind;

bool is_letter(char character)
{
    auto const byte = static_cast<unsigned char>(character);
    return std::isalnum(byte) != 0 || character == '_' || byte >= 0x80;
}

bool is_space(char character)
{
    return std::isspace(static_cast<unsigned char>(character)) != 0;
}

std::string in_small_letters(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char character) {
        return static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
    });
    return lower;
}

// The end of what is in quotes; a doubled quote is one inside.
std::size_t end_of_quoted(std::string_view text, std::size_t begin)
{
    char const quote = text[begin];
    std::size_t at = begin + 1;
    for (; at < text.size(); ++at) {
        if (text[at] == quote) {
            if (at + 1 == text.size() || text[at + 1] != quote) {
                return at + 1;
            }
            ++at;
        }
    }
    return at;
}

std::size_t end_while(std::string_view text, std::size_t at, bool (*matches)(char))
{
    while (at < text.size() && matches(text[at])) {
        ++at;
    }
    return at;
}

std::size_t end_of_blank(std::string_view text, std::size_t at)
{
    if (text.substr(at).starts_with("--")) {
        return std::min(text.find('\n', at), text.size());
    }
    if (text.substr(at).starts_with("/*")) {
        std::size_t const end = text.find("*/", at + 2);
        return end == std::string_view::npos ? text.size() : end + 2;
    }
    return end_while(text, at, is_space);
}

// The kind of the token that begins here, and where it ends.
std::pair<Kind, std::size_t> bounds(std::string_view text, std::size_t at)
{
    char const first = text[at];
    std::string_view const rest = text.substr(at);
    if (is_space(first) || rest.starts_with("--") || rest.starts_with("/*")) {
        return {Kind::blank, end_of_blank(text, at)};
    }
    if (first == '\'' || first == '"' || first == '`') {
        Kind const kind = first == '\''  ? Kind::text
                          : first == '"' ? Kind::quoted
                                         : Kind::backticked;
        return {kind, end_of_quoted(text, at)};
    }
    if (rest.starts_with("||") || rest.starts_with("::")) {
        return {Kind::symbol, at + 2};
    }
    if (first == ':' && rest.size() > 1 && is_letter(rest[1])) {
        return {Kind::placeholder, end_while(text, at + 1, is_letter)};
    }
    if (is_letter(first)) {
        bool const digit = std::isdigit(static_cast<unsigned char>(first)) != 0;
        return {digit ? Kind::number : Kind::word, end_while(text, at, is_letter)};
    }
    return {Kind::symbol, at + 1};
}

Token token_at(std::string_view text, std::size_t at)
{
    auto const [kind, end] = bounds(text, at);
    std::string_view const own = text.substr(at, end - at);
    bool const in_quotes =
        kind == Token::Kind::quoted || kind == Token::Kind::backticked;
    bool const closed = in_quotes && own.size() > 1;
    return {kind, std::string(own),
            in_small_letters(closed ? own.substr(1, own.size() - 2) : own)};
}

}  // namespace

std::vector<Token> tokens_of(std::string_view statement)
{
    std::vector<Token> tokens;
    for (std::size_t at = 0; at < statement.size();) {
        tokens.push_back(token_at(statement, at));
        at += tokens.back().text.size();
    }
    return tokens;
}

}  // namespace servers
