// Quotes and comments, and where a statement ends.
#include "sql_text.hpp"
#include "migration_error.hpp"

#include <algorithm>
#include <cctype>

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

// 'It''s' is one quoted text: a doubled quote stands for one.
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

Piece first_piece(std::string_view text)
{
    char const c = text[0];
    if (text.starts_with("--")) {
        return {PieceKind::comment, text.substr(0, text.find('\n'))};
    }
    if (text.starts_with("/*")) {
        return {PieceKind::comment, text.substr(0, length_until(text, "*/", 2))};
    }
    if (c == '\'' || c == '"' || c == '`') {
        return {PieceKind::quoted, text.substr(0, length_of_quote(text, c))};
    }
    if (c == '[') {
        return {PieceKind::quoted, text.substr(0, length_until(text, "]", 1))};
    }
    if (c == '$') {
        if (std::string_view const tag = dollar_tag(text); !tag.empty()) {
            return {PieceKind::quoted,
                    text.substr(0, length_until(text, tag, tag.size()))};
        }
    }
    if (is_space(c)) {
        return {PieceKind::space, text.substr(0, length_of(text, is_space))};
    }
    if (is_word_character(c)) {
        return {PieceKind::word, text.substr(0, length_of(text, is_word_character))};
    }
    return {PieceKind::sign, text.substr(0, 1)};
}

// What should have ended a piece that goes on to the end of the text.
bool is_closed(Piece const& piece)
{
    std::string_view const text = piece.text;
    if (piece.kind == PieceKind::comment) {
        return text.starts_with("--") || (text.size() >= 4 && text.ends_with("*/"));
    }
    if (piece.kind != PieceKind::quoted) {
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

std::vector<Piece> pieces_of(std::string_view sql)
{
    std::vector<Piece> pieces;
    std::size_t line = 1;
    while (!sql.empty()) {
        Piece const piece = first_piece(sql);
        if (!is_closed(piece)) {
            std::size_t const signs = piece.kind == PieceKind::comment ? 2 : 1;
            throw MigrationError("the " + std::string(piece.text.substr(0, signs)) +
                                 " in line " + std::to_string(line) +
                                 " is never closed");
        }
        line += static_cast<std::size_t>(std::ranges::count(piece.text, '\n'));
        pieces.push_back(piece);
        sql.remove_prefix(piece.text.size());
    }
    return pieces;
}

namespace {

std::string upper(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char c) {
        return static_cast<char>(std::toupper(c));
    });
    return result;
}

std::string trimmed(std::string const& text)
{
    std::size_t const begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos) {
        return "";
    }
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

//! [statement-reader]
// Collects one statement, and knows when it is complete.
class StatementReader {
public:
    void add(Piece const& piece)
    {
        if (piece.kind == PieceKind::comment) {
            text_ += piece.text.starts_with("/*") ? " " : "";
            return;
        }
        text_ += piece.text;
        if (piece.kind == PieceKind::space) {
            return;
        }
        bool const is_word = piece.kind == PieceKind::word;
        if (words_.size() < 3 && is_word) {
            words_.push_back(upper(piece.text));
        }
        before_last_ = last_;
        last_ = is_word ? upper(piece.text) : std::string(piece.text);
    }

    // Asked at each semicolon, before it is added.
    bool is_complete() const
    {
        return !is_trigger() || (before_last_ == ";" && last_ == "END");
    }

    bool is_trigger() const
    {
        bool const creates = !words_.empty() && words_[0] == "CREATE";
        return creates && std::ranges::find(words_, "TRIGGER") != words_.end();
    }

    std::string text() const { return trimmed(text_); }

private:
    std::string text_;
    std::vector<std::string> words_;  // the first three: CREATE TEMP TRIGGER
    std::string before_last_;
    std::string last_;
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
    for (Piece const& piece : pieces_of(script)) {
        if (piece.text == ";" && reader.is_complete()) {
            take();
        } else {
            reader.add(piece);
        }
    }
    if (!reader.is_complete()) {
        throw MigrationError("the trigger that begins with '" +
                             reader.text().substr(0, 40) +
                             "' does not end in '; END;'");
    }
    take();
    return statements;
}

bool has_word(std::string_view sql, std::string_view word)
{
    return std::ranges::any_of(pieces_of(sql), [&](Piece const& piece) {
        return piece.kind == PieceKind::word && upper(piece.text) == upper(word);
    });
}

std::string first_word(std::string_view sql)
{
    for (Piece const& piece : pieces_of(sql)) {
        if (piece.kind == PieceKind::word) {
            return upper(piece.text);
        }
    }
    return "";
}

}  // namespace migrations
