// SQL as text: where a statement ends, and which words are words of SQL.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace migrations {

/// What a piece of SQL text is.
enum class PieceKind {
    word,     ///< a keyword, a bare name or a number
    quoted,   ///< 'text', "name", `name`, [name] or $$text$$, with its quotes
    comment,  ///< from -- to the end of the line, or between /* and */
    space,    ///< blanks and line ends
    sign,     ///< one character of any other kind, such as ; or (
};

struct Piece {
    PieceKind kind = PieceKind::space;
    std::string_view text;
};

/// The pieces of the text, in order; together they are the text. The views look into
/// `sql`. Throws MigrationError, with the line where it begins, for a quote or a
/// comment that is never closed.
std::vector<Piece> pieces_of(std::string_view sql);

/// The statements of a script, in order, each without its semicolon. Comments are left
/// out: a colon in one would confuse SOCI's MySQL backend.
///
/// A semicolon inside a quote or a comment ends nothing, and inside CREATE TRIGGER only
/// the one after END does, when END itself follows a semicolon: so SQLite's own shell
/// tells them apart (https://sqlite.org/c3ref/complete.html). Throws as `pieces_of`
/// does, and for a trigger that is not ended.
std::vector<std::string> split_statements(std::string_view script);

/// Whether the text has this word of SQL, in upper or lower case, outside of quotes and
/// comments.
bool has_word(std::string_view sql, std::string_view word);

/// The first word of the text in upper case; empty when there is none.
std::string first_word(std::string_view sql);

}  // namespace migrations
