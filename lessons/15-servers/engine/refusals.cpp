#include "sql_tokens.hpp"
#include "stand_in.hpp"

#include <algorithm>
#include <set>

namespace servers {

namespace {

using Kind = Token::Kind;

// Tokens without blanks, and safe to look at beyond both ends.
class Statement {
public:
    explicit Statement(std::string const& text) : tokens_(tokens_of(text))
    {
        std::erase_if(tokens_, [](Token const& t) { return t.kind == Kind::blank; });
    }

    std::size_t size() const { return tokens_.size(); }

    Token const& at(std::size_t place) const
    {
        static Token const none;
        return place < tokens_.size() ? tokens_[place] : none;
    }

    /// Whether these words, in small letters, are there one after the other.
    bool has(std::initializer_list<std::string_view> words) const
    {
        auto const same = [](Token const& token, std::string_view word) {
            return token.kind != Kind::text && token.kind != Kind::quoted &&
                   token.lower == word;
        };
        return !std::ranges::search(tokens_, words, same).empty();
    }

private:
    std::vector<Token> tokens_;
};

std::string near(DatabaseKind kind, std::string const& text)
{
    return kind == DatabaseKind::mysql
               ? "You have an error in your SQL syntax near '" + text + "'"
               : "ERROR: syntax error at or near \"" + text + "\"";
}

std::set<std::string_view> const names{
    "subscribers", "preferences", "id",  "email", "name",
    "status",      "joined_at",   "key", "value", "subscriber_id"};

std::set<std::string_view> const keywords_before_parentheses{
    "values",  "in",         "as",       "and",   "or",     "not",     "where",
    "on",      "select",     "from",     "key",   "exists", "then",    "else",
    "when",    "by",         "set",      "using", "unique", "primary", "having",
    "case",    "over",       "conflict", "union", "all",    "limit",   "offset",
    "varchar", "references", "check",    "char",  "decimal"};

std::set<std::string_view> const functions{"count",
                                           "sum",
                                           "min",
                                           "max",
                                           "avg",
                                           "coalesce",
                                           "nullif",
                                           "lower",
                                           "upper",
                                           "trim",
                                           "abs",
                                           "length",
                                           "char_length",
                                           "octet_length",
                                           "cast",
                                           "round",
                                           "substring",
                                           "concat",
                                           "concat_ws",
                                           "now",
                                           "current_timestamp",
                                           "datetime_precision",
                                           "timestamp"};

std::set<std::string_view> const of_mariadb{"ifnull", "if", "utc_timestamp",
                                            "last_insert_id", "sysdate"};

std::set<std::string_view> const of_postgresql{"lastval", "timezone"};

// What SQLite has, and neither server.
std::set<std::string_view> const missing{
    "datetime", "strftime", "julianday", "unixepoch", "last_insert_rowid",
    "iif",      "printf",   "typeof",    "changes",   "total"};

bool is_call(Statement const& statement, std::size_t place)
{
    Token const& token = statement.at(place);
    std::string const& before = statement.at(place - 1).lower;
    return token.kind == Kind::word && statement.at(place + 1).text == "(" &&
           !keywords_before_parentheses.contains(token.lower) && before != "into" &&
           before != "table" && before != "references";
}

std::string unknown_function(DatabaseKind kind, Statement const& statement)
{
    bool const mysql = kind == DatabaseKind::mysql;
    bool const creates = statement.at(0).lower == "create";
    for (std::size_t i = 0; i < statement.size(); ++i) {
        std::string const& name = statement.at(i).lower;
        if (is_call(statement, i) && !functions.contains(name) &&
            !(mysql ? of_mariadb : of_postgresql).contains(name) && !creates) {
            if (!missing.contains(name) &&
                !(mysql ? of_postgresql : of_mariadb).contains(name)) {
                return "the stand-in does not know the function " + name +
                       "(), which the server may have";
            }
            return mysql ? "FUNCTION " + name + " does not exist"
                         : "ERROR: function " + name + "() does not exist";
        }
    }
    return "";
}

// MariaDB takes double quotes for a text's, PostgreSQL for a name's.
std::string wrong_quotes(DatabaseKind kind, Statement const& statement)
{
    for (std::size_t i = 0; i < statement.size(); ++i) {
        Token const& token = statement.at(i);
        bool const is_name = names.contains(token.lower);
        if (kind == DatabaseKind::mysql && token.kind == Kind::quoted && is_name) {
            return token.text + " in double quotes is a text here, and not a name";
        }
        if (kind == DatabaseKind::postgresql && token.kind == Kind::quoted &&
            !is_name) {
            return "ERROR: column " + token.text + " does not exist";
        }
        if (kind == DatabaseKind::postgresql && token.kind == Kind::backticked) {
            return near(kind, "`");
        }
    }
    return "";
}

std::string refused_by_mariadb(Statement const& statement)
{
    constexpr auto kind = DatabaseKind::mysql;
    for (std::size_t i = 0; i < statement.size(); ++i) {
        Token const& token = statement.at(i);
        std::string const& before = statement.at(i - 1).lower;
        if (token.text == "||") {
            return "|| is OR here, so the result would be a number and no text";
        }
        if (token.text == "::") {
            return near(kind, "::");
        }
        if (token.kind == Kind::word && token.lower == "key" && before != "duplicate" &&
            before != "primary") {
            return near(kind, "key");
        }
    }
    if (statement.has({"insert", "or"})) {
        return near(kind, "OR");
    }
    if (statement.has({"on", "conflict"})) {
        return near(kind, "ON CONFLICT");
    }
    if (statement.at(0).lower == "update" && statement.has({"returning"})) {
        return near(kind, "RETURNING");
    }
    if (statement.has({"at", "time", "zone"})) {
        return near(kind, "AT TIME ZONE");
    }
    if (statement.has({"ilike"})) {
        return near(kind, "ILIKE");
    }
    return statement.has({"collate", "nocase"}) ? "Unknown collation: 'NOCASE'" : "";
}

std::string refused_by_postgresql(Statement const& statement)
{
    constexpr auto kind = DatabaseKind::postgresql;
    for (std::size_t i = 0; i < statement.size(); ++i) {
        if (statement.at(i).lower == "limit" && statement.at(i + 2).text == ",") {
            return "ERROR: LIMIT #,# syntax is not supported";
        }
    }
    if (statement.has({"insert", "or"})) {
        return near(kind, "OR");
    }
    if (statement.has({"insert", "ignore"})) {
        return near(kind, "IGNORE");
    }
    if (statement.at(0).lower == "replace") {
        return near(kind, "REPLACE");
    }
    if (statement.has({"on", "duplicate"})) {
        return near(kind, "DUPLICATE");
    }
    if (statement.has({"on", "conflict", "do", "update"})) {
        return "ERROR: ON CONFLICT DO UPDATE requires the columns of a key";
    }
    if (statement.has({"from", "dual"})) {
        return "ERROR: relation \"dual\" does not exist";
    }
    return statement.has({"collate", "nocase"})
               ? "ERROR: collation \"nocase\" for encoding \"UTF8\" does not exist"
               : "";
}

}  // namespace

std::string refusal(DatabaseKind kind, std::string const& text)
{
    Statement const statement(text);
    std::string reason = kind == DatabaseKind::mysql ? refused_by_mariadb(statement)
                                                     : refused_by_postgresql(statement);
    if (reason.empty()) {
        reason = wrong_quotes(kind, statement);
    }
    return reason.empty() ? unknown_function(kind, statement) : reason;
}

}  // namespace servers
