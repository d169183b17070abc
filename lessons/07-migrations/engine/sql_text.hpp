// SQL as text: where a statement ends, and which words are words of SQL.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace migrations {

enum class TokenKind {
    word,     ///< a keyword, a bare name or a number
    quoted,   ///< 'text', "name", `name`, [name] or $$text$$, with its quotes
    comment,  ///< from -- to the end of the line, or between /* and */
    space,    ///< blanks and line ends
    symbol,   ///< one character of any other kind, such as ; or (
};

struct Token {
    TokenKind kind = TokenKind::space;
    std::string_view text;
};

/// The tokens of the text, in order; together they are the text. The views look into
/// `sql`. Throws MigrationError, with the line where it begins, for a quote or a
/// comment that is never closed.
std::vector<Token> tokens_of(std::string_view sql);

/// The same without comments and spaces.
std::vector<Token> code_tokens(std::string_view sql);

/// The statements of a script, in order, each without its semicolon. Comments are left
/// out: a colon in one would confuse SOCI's MySQL backend.
///
/// A semicolon inside a quote or a comment ends nothing. In the body of a trigger (or
/// of a function of another database), which begins with BEGIN, only the one after END
/// does, when END itself follows a semicolon: SQLite's own shell does the same
/// (https://sqlite.org/c3ref/complete.html). Throws as `tokens_of` does, and for a body
/// that is not ended.
std::vector<std::string> split_statements(std::string_view script);

/// Whether the text has this word of SQL, in upper or lower case, outside of quotes and
/// comments.
bool has_word(std::string_view sql, std::string_view word);

/// Whether the text has this name, bare or in any quotes, in upper or lower case.
bool has_name(std::string_view sql, std::string_view name);

/// The first word of the text in upper case; empty when there is none.
std::string first_word(std::string_view sql);

std::string upper(std::string_view text);
std::string lower(std::string_view text);

/// The text without blanks and line ends at its beginning and its end.
std::string trimmed(std::string const& text);

/// The name of a token: the text between its quotes, with doubled quotes made single.
std::string name_of(Token const& token);

}  // namespace migrations
