// SQL text into pieces: the only place that knows quotes and comments.
#include "migration_error.hpp"
#include "sql_text.hpp"

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

}  // namespace migrations
