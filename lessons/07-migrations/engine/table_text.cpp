#include "table_text.hpp"

#include "sql_text.hpp"

#include <initializer_list>

namespace migrations {

namespace {

// Goes through the tokens of a CREATE TABLE, definition by definition.
// Source: the diagrams of https://sqlite.org/lang_createtable.html
class Reader {
public:
    explicit Reader(std::string const& sql) : tokens_(code_tokens(sql)) {}

    TableText read()
    {
        while (!at_end() && !next_is("(")) {
            ++at_;  // CREATE TABLE name
        }
        while (take("(") || take(",")) {
            read_definition();
        }
        take(")");
        while (!at_end()) {  // behind the brackets
            if (take("WITHOUT") && take("ROWID")) {
                found_.without_rowid = true;
            } else if (take("STRICT")) {
                found_.strict = true;
            } else if (!take(",")) {
                found_.not_described.push_back(upper(take_any()));
            }
        }
        return std::move(found_);
    }

private:
    void read_definition()
    {
        std::string column;
        if (!at_end() &&
            !next_is_one_of({"CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"})) {
            column = name_of(tokens_[at_++]);
            while (!at_end() && !next_is(",") && !next_is(")") && !next_is_rule()) {
                take_any();  // the type, with what is in its brackets
            }
        }
        while (!at_end() && !next_is(",") && !next_is(")")) {
            read_rule(column);
        }
    }

    //! [read-rule]
    // One rule of a column, or of the table when `column` is empty.
    void read_rule(std::string const& column)
    {
        if (take("CONSTRAINT")) {
            found_.constraint_names.push_back(take_any());
        } else if (take("PRIMARY") || take("UNIQUE")) {
            take("KEY");
            read_key();
        } else if (take("NOT") || take("NULL")) {
            take("NULL");
            read_conflict();
        } else if (take("DEFAULT")) {
            read_default();
        } else if (take("CHECK")) {
            found_.checks.push_back(take_any());
            read_conflict();
        } else if (take("COLLATE")) {
            found_.collations[column] = take_any();
        } else if (take("FOREIGN")) {
            take("KEY");
            take_any();
        } else if (take("REFERENCES")) {
            read_reference();
        } else {
            read_other(column);
        }
    }

    // What no description has a place for: it is named, and a rebuild is refused.
    void read_other(std::string const& column)
    {
        if (take("GENERATED")) {
            take("ALWAYS");
        }
        if (take("AS")) {
            take_any();
            found_.not_described.push_back("the generated column " + column);
            take("STORED") || take("VIRTUAL");
        } else {
            found_.not_described.push_back(upper(take_any()));
        }
    }
    //! [read-rule]

    void read_default()
    {
        if (!take("+")) {
            take("-");
        }
        take_any();
        // 4.99 is three tokens, and so is 1e-5.
        auto const end = [](Token const& token) {
            return token.text.data() + token.text.size();
        };
        while (!next_is(",") && !next_is(")") && !next_is_rule() && !at_end() &&
               tokens_[at_].text.data() == end(tokens_[at_ - 1])) {
            ++at_;
        }
    }

    void read_key()
    {
        if (take("(")) {
            while (!at_end() && !take(")")) {
                if (take("AUTOINCREMENT")) {
                    found_.autoincrement = true;
                } else if (take("COLLATE")) {
                    found_.not_described.push_back("COLLATE " + take_any() +
                                                   " in a key");
                } else if (take("DESC")) {
                    found_.not_described.push_back("DESC in a key");
                } else if (!take(",") && !take("ASC")) {
                    take_any();
                }
            }
        } else if (take("DESC")) {
            found_.not_described.push_back("DESC in a key");
        } else {
            take("ASC");
        }
        read_conflict();
        found_.autoincrement |= take("AUTOINCREMENT");
    }

    void read_reference()
    {
        take_any();
        if (next_is("(")) {
            take_any();
        }
        while (take("ON")) {
            if (take("DELETE") || take("UPDATE")) {
                take("SET") || take("NO");
                take_any();
            }
        }
        bool const is_not = next_is("NOT") && at_ + 1 < tokens_.size() &&
                            upper(tokens_[at_ + 1].text) == "DEFERRABLE" && take("NOT");
        bool const is_deferrable = take("DEFERRABLE") && !is_not;
        std::string const initially = take("INITIALLY") ? upper(take_any()) : "";
        // Any other way to say it is SQLite's own: looked at after each statement.
        found_.deferred.push_back(is_deferrable && initially == "DEFERRED");
    }

    void read_conflict()
    {
        if (take("ON")) {
            take("CONFLICT");
            found_.not_described.push_back("ON CONFLICT " + upper(take_any()));
        }
    }

    bool at_end() const { return at_ >= tokens_.size(); }

    bool next_is(std::string const& code) const
    {
        return !at_end() && tokens_[at_].kind != TokenKind::quoted &&
               upper(tokens_[at_].text) == code;
    }

    bool next_is_one_of(std::initializer_list<char const*> words) const
    {
        for (char const* const word : words) {
            if (next_is(word)) {
                return true;
            }
        }
        return false;
    }

    bool next_is_rule() const
    {
        return next_is_one_of({"CONSTRAINT", "PRIMARY", "NOT", "NULL", "UNIQUE",
                               "CHECK", "DEFAULT", "COLLATE", "REFERENCES", "GENERATED",
                               "AS"});
    }

    bool take(std::string const& code)
    {
        bool const is_next = next_is(code);
        at_ += is_next ? 1 : 0;
        return is_next;
    }

    // The next token as a name, or all that is between the brackets that come next.
    std::string take_any()
    {
        if (at_end()) {
            return "";
        }
        if (!take("(")) {
            return name_of(tokens_[at_++]);
        }
        char const* const begin = tokens_[at_ - 1].text.data() + 1;
        for (int depth = 1; depth > 0 && !at_end(); ++at_) {
            depth += next_is("(") ? 1 : next_is(")") ? -1 : 0;
        }
        return {begin, tokens_[at_ - 1].text.data()};
    }

    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    TableText found_;
};

}  // namespace

TableText read_table_text(std::string const& create_table)
{
    return Reader(create_table).read();
}

}  // namespace migrations
