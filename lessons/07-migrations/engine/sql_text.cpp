// Quotes and comments, and where a statement ends.
#include "sql_text.hpp"

#include "migration_error.hpp"

#include <algorithm>
#include <cctype>
#include <set>

namespace migrations {

namespace {

bool is_word_character(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' ||
           (c & 0x80) != 0;
}

bool is_space(char c)
{
    return std::isspace(static_cast<unsigned char>(c)) != 0;
}

// How long the run of such characters is at the beginning of the text.
template <typename Test>
std::size_t length_of(std::string_view text, Test test)
{
    return static_cast<std::size_t>(std::ranges::find_if_not(text, test) -
                                    text.begin());
}

// The text as far as `end`, looked for from `from` on; npos when it does not come.
std::size_t length_until(std::string_view text, std::string_view end, std::size_t from)
{
    std::size_t const found = text.find(end, from);
    return found == std::string_view::npos ? found : found + end.size();
}

// 'It''s' is one quoted text: a doubled quote means one.
std::size_t length_of_quote(std::string_view text, char quote)
{
    std::size_t length = length_until(text, std::string_view(&quote, 1), 1);
    while (length < text.size() && text[length] == quote) {
        length = length_until(text, std::string_view(&quote, 1), length + 1);
    }
    return length;
}

// The $tag$ at the beginning, as PostgreSQL has it; empty when there is none.
std::string_view dollar_tag(std::string_view text)
{
    std::size_t const name = length_of(text.substr(1), is_word_character);
    bool const is_tag = text.size() > name + 1 && text[name + 1] == '$';
    return is_tag ? text.substr(0, name + 2) : std::string_view();
}

Token first_token(std::string_view text)
{
    char const c = text[0];
    if (text.starts_with("--")) {
        return {TokenKind::comment, text.substr(0, text.find('\n'))};
    }
    if (text.starts_with("/*")) {
        return {TokenKind::comment, text.substr(0, length_until(text, "*/", 2))};
    }
    if (c == '\'' || c == '"' || c == '`') {
        return {TokenKind::quoted, text.substr(0, length_of_quote(text, c))};
    }
    if (c == '[') {
        return {TokenKind::quoted, text.substr(0, length_until(text, "]", 1))};
    }
    if (c == '$') {
        if (std::string_view const tag = dollar_tag(text); !tag.empty()) {
            return {TokenKind::quoted,
                    text.substr(0, length_until(text, tag, tag.size()))};
        }
    }
    if (is_space(c)) {
        return {TokenKind::space, text.substr(0, length_of(text, is_space))};
    }
    if (is_word_character(c)) {
        return {TokenKind::word, text.substr(0, length_of(text, [](char d) {
                                                 return is_word_character(d) ||
                                                        d == '$';  // sys$user
                                             }))};
    }
    return {TokenKind::symbol, text.substr(0, 1)};
}

// What should have ended a token that goes on to the end of the text.
bool is_closed(Token const& token)
{
    std::string_view const text = token.text;
    if (token.kind == TokenKind::comment) {
        return text.starts_with("--") || (text.size() >= 4 && text.ends_with("*/"));
    }
    if (token.kind != TokenKind::quoted) {
        return true;
    }
    if (text[0] == '$') {
        std::string_view const tag = dollar_tag(text);
        return text.size() >= 2 * tag.size() && text.ends_with(tag);
    }
    if (text[0] == '[') {
        return text.ends_with(']');
    }
    // Quotes come in pairs, doubled ones too.
    return std::ranges::count(text, text[0]) % 2 == 0;
}

}  // namespace

std::vector<Token> tokens_of(std::string_view sql)
{
    std::vector<Token> tokens;
    std::size_t line = 1;
    while (!sql.empty()) {
        Token const token = first_token(sql);
        if (!is_closed(token)) {
            std::size_t const length = token.kind == TokenKind::comment ? 2 : 1;
            throw MigrationError("the " + std::string(token.text.substr(0, length)) +
                                 " in line " + std::to_string(line) +
                                 " is never closed");
        }
        line += static_cast<std::size_t>(std::ranges::count(token.text, '\n'));
        tokens.push_back(token);
        sql.remove_prefix(token.text.size());
    }
    return tokens;
}

std::vector<Token> code_tokens(std::string_view sql)
{
    std::vector<Token> tokens = tokens_of(sql);
    std::erase_if(tokens, [](Token const& token) {
        return token.kind == TokenKind::comment || token.kind == TokenKind::space;
    });
    return tokens;
}

std::string upper(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char c) {
        return c < 0x80 ? static_cast<char>(std::toupper(c)) : static_cast<char>(c);
    });
    return result;
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char c) {
        return c < 0x80 ? static_cast<char>(std::tolower(c)) : static_cast<char>(c);
    });
    return result;
}

std::string name_of(Token const& token)
{
    if (token.kind != TokenKind::quoted || token.text[0] == '$') {
        return std::string(token.text);
    }
    char const quote = token.text.back();
    std::string name;
    for (std::size_t i = 1; i + 1 < token.text.size(); ++i) {
        name += token.text[i];
        i += token.text[i] == quote ? 1U : 0U;  // a doubled quote is one
    }
    return name;
}

bool has_name(std::string_view sql, std::string_view name)
{
    return std::ranges::any_of(code_tokens(sql), [&](Token const& token) {
        return token.kind != TokenKind::symbol && lower(name_of(token)) == lower(name);
    });
}

bool has_word(std::string_view sql, std::string_view word)
{
    return std::ranges::any_of(code_tokens(sql), [&](Token const& token) {
        return token.kind == TokenKind::word && upper(token.text) == upper(word);
    });
}

std::string first_word(std::string_view sql)
{
    for (Token const& token : code_tokens(sql)) {
        if (token.kind == TokenKind::word) {
            return upper(token.text);
        }
    }
    return "";
}

std::string trimmed(std::string const& text)
{
    std::size_t const begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos) {
        return "";
    }
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

namespace {

//! [statement-reader]
// Collects one statement, and knows when it is complete.
class StatementReader {
public:
    void add(Token const& token)
    {
        if (token.kind == TokenKind::comment) {
            text_ += token.text.starts_with("/*") ? " " : "";
            return;
        }
        text_ += token.text;
        if (token.kind == TokenKind::space) {
            return;
        }
        std::string const code =
            token.kind == TokenKind::word ? upper(token.text) : std::string(token.text);
        bool const opens = depth_ == 0 || last_ == ";" || last_ == "BEGIN";
        if (has_body_ && code == "BEGIN" && opens) {
            ++depth_;
        }
        look_for_a_kind_with_a_body(code, token.kind);
        before_last_ = last_;
        last_ = code;
    }

    // Asked at each semicolon, before it is added, and at the end of the script.
    bool is_complete()
    {
        if (depth_ > 0 && last_ == "END" && before_last_ == ";") {
            --depth_;  // MySQL has blocks in blocks
        }
        return depth_ == 0;
    }

    std::string text() const { return trimmed(text_); }

private:
    // CREATE OR REPLACE TEMP TRIGGER is one, CREATE TABLE trigger is none.
    void look_for_a_kind_with_a_body(std::string const& code, TokenKind kind)
    {
        static std::set<std::string> const before{
            "CREATE", "OR", "REPLACE", "TEMP", "TEMPORARY", "DEFINER", "CONSTRAINT"};
        static std::set<std::string> const kinds{"TRIGGER", "FUNCTION", "PROCEDURE",
                                                 "EVENT"};
        bool const belongs_to_definer =
            kind != TokenKind::word || last_ == "=" || last_ == "@";
        if (last_.empty()) {
            is_looking_ = code == "CREATE";
        } else if (is_looking_ && !belongs_to_definer && !before.contains(code)) {
            is_looking_ = false;
            has_body_ = kinds.contains(code);
        }
    }

    std::string text_;
    std::string before_last_;
    std::string last_;
    bool is_looking_ = false;
    bool has_body_ = false;
    int depth_ = 0;  // of BEGIN
};
//! [statement-reader]

}  // namespace

std::vector<std::string> split_statements(std::string_view script)
{
    std::vector<std::string> statements;
    StatementReader reader;
    auto const take = [&] {
        if (std::string text = reader.text(); !text.empty()) {
            statements.push_back(std::move(text));
        }
        reader = {};
    };
    for (Token const& token : tokens_of(script)) {
        if (token.text == ";" && reader.is_complete()) {
            take();
        } else {
            reader.add(token);
        }
    }
    if (!reader.is_complete()) {
        throw MigrationError("the body of '" + reader.text().substr(0, 40) +
                             "' does not end in '; END;'");
    }
    take();
    return statements;
}

}  // namespace migrations
