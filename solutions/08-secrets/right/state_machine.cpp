// Replaces: env_value.cpp
// Better when: the grammar grows: a state for each place makes every character's
// meaning explicit, in one loop.
//
// One pass with a state: before the value, in it, in quotes, after an escape, behind
// the quote.

#include "parse_env.hpp"

namespace secrets {

std::string env_value(std::string_view text)
{
    enum class State { before, plain, single, quoted, escape, closed, blank, comment };
    State state = State::before;
    std::string value;
    std::size_t end = 0;  // of the value, without the blanks after it
    char previous = '=';
    for (char const c : text) {
        bool const blank = c == ' ' || c == '\t';
        bool const after_blank = previous == ' ' || previous == '\t';
        previous = c;
        switch (state) {
            case State::before:
                if (blank) {
                    break;
                }
                if (c == '\'' || c == '"') {
                    state = c == '"' ? State::quoted : State::single;
                    break;
                }
                state = State::plain;
                [[fallthrough]];
            case State::plain:
                if (c == '#' && after_blank) {
                    state = State::comment;
                    break;
                }
                value += c;
                end = blank ? end : value.size();
                break;
            case State::single:
            case State::quoted:
                if (c == (state == State::single ? '\'' : '"')) {
                    state = State::closed;
                } else if (c == '\\' && state == State::quoted) {
                    state = State::escape;
                } else {
                    value += c;
                }
                end = value.size();
                break;
            case State::escape: {
                std::string_view const names = "nrt\"\\";
                std::size_t const which = names.find(c);
                if (which == names.npos) {
                    throw EnvSyntaxError("this is no escape");
                }
                value += "\n\r\t\"\\"[which];
                state = State::quoted;
                break;
            }
            case State::closed:
            case State::blank:
                if (blank) {
                    state = State::blank;
                } else if (c == '#' && state == State::blank) {
                    state = State::comment;
                } else {
                    throw EnvSyntaxError("there is more after the quote");
                }
                break;
            case State::comment:
                break;
        }
    }
    if (state == State::single || state == State::quoted || state == State::escape) {
        throw EnvSyntaxError("the quote is open");
    }
    return value.substr(0, end);
}

}  // namespace secrets
