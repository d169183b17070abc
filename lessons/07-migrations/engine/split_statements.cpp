// A script into statements.
#include "migration_error.hpp"
#include "sql_text.hpp"

#include <algorithm>
#include <cctype>

namespace migrations {

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
