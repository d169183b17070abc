#include "prose.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <sstream>
#include <string_view>
#include <vector>

namespace workbook::docs {

namespace {

struct Phrase {
    std::string_view words;  // lower case, a blank between them
    std::string_view better;
};

constexpr std::array phrases{
    Phrase{"anew", "again"},
    Phrase{"mend", "fix"},
    Phrase{"mends", "fixes"},
    Phrase{"mended", "fixed"},
    Phrase{"mending", "fixing"},
    Phrase{"parted", "split"},
    Phrase{"whoever", "anyone who"},
    Phrase{"by chance", "random"},
    Phrase{"belong into", "belong in"},
    Phrase{"belongs into", "belongs in"},
    Phrase{"come to play", "come into play"},
    Phrase{"comes to play", "comes into play"},
    Phrase{"are to follow", "are not written yet"},
    Phrase{"reads as", "is reported as"},
    Phrase{"stand there", "are there"},
    Phrase{"stands there", "is there"},
    Phrase{"stand in", "are in"},
    Phrase{"stands in", "is in"},
    Phrase{"stood in", "was in"},
    Phrase{"stand on", "are on"},
    Phrase{"stands on", "is on"},
    Phrase{"stand at", "are at"},
    Phrase{"stands at", "is at"},
    Phrase{"stand behind", "come after"},
    Phrase{"stands behind", "comes after"},
    Phrase{"stand before", "come before"},
    Phrase{"stands before", "comes before"},
    Phrase{"without a word", "silently"},
    Phrase{"once more", "again"},
    Phrase{"so many are", "that number is"},
    Phrase{"hence", "so"},
    Phrase{"thereby", "by that"},
    Phrase{"no other way", "the other way, which there usually is"},
};

// A word, or "" for punctuation, which ends a phrase.
struct Token {
    std::string text;
    std::size_t line = 0;
};

void add_tokens(std::vector<Token>& tokens, std::string_view text, std::size_t line)
{
    bool in_code = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const byte = static_cast<unsigned char>(text[i]);
        if (text[i] == '`') {
            in_code = !in_code;
            tokens.push_back({"", line});
        } else if (in_code || std::isspace(byte) != 0) {
            continue;
        } else if (std::isalpha(byte) != 0) {
            std::string word;
            for (; i < text.size() &&
                   (std::isalnum(static_cast<unsigned char>(text[i])) != 0 ||
                    text[i] == '_' || text[i] == '\'');
                 ++i) {
                word += static_cast<char>(
                    std::tolower(static_cast<unsigned char>(text[i])));
            }
            tokens.push_back({word, line});
            --i;
        } else {
            tokens.push_back({"", line});
        }
    }
}

std::vector<std::string> words_of(std::string_view phrase)
{
    std::vector<std::string> words;
    std::istringstream stream{std::string(phrase)};
    for (std::string word; stream >> word;) {
        words.push_back(word);
    }
    return words;
}

std::set<Problem> problems_in(std::string const& file, std::vector<Token> const& tokens,
                              std::set<std::size_t> const& allowed)
{
    std::set<Problem> problems;
    for (Phrase const& phrase : phrases) {
        auto const words = words_of(phrase.words);
        auto const same = [](Token const& token, std::string const& word) {
            return token.text == word;
        };
        for (auto at = tokens.begin();; ++at) {
            at = std::search(at, tokens.end(), words.begin(), words.end(), same);
            if (at == tokens.end()) {
                break;
            }
            if (!allowed.contains(at->line)) {
                problems.insert({file, at->line,
                                 '"' + std::string(phrase.words) + "\": write \"" +
                                     std::string(phrase.better) + '"'});
            }
        }
    }
    return problems;
}

constexpr std::string_view allow = "prose: allow";

}  // namespace

std::set<Problem> check_document(std::string const& file, std::string const& text)
{
    std::vector<Token> tokens;
    std::set<std::size_t> allowed;
    std::istringstream lines(text);
    std::size_t number = 0;
    bool in_block = false;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        std::size_t const begin = line.find_first_not_of(' ');
        if (begin != std::string::npos && line.compare(begin, 3, "```") == 0) {
            in_block = !in_block;
        } else if (line.find(allow) != std::string::npos) {
            allowed.insert(number + 1);
        } else if (!in_block) {
            add_tokens(tokens, line, number);
        }
        if (line.empty() || in_block) {
            tokens.push_back({"", number});
        }
    }
    return problems_in(file, tokens, allowed);
}

std::set<Problem> check_comments(std::string const& file, std::string const& text)
{
    std::vector<Token> tokens;
    std::set<std::size_t> allowed;
    std::istringstream lines(text);
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        std::size_t begin = line.find("//");
        if (begin == std::string::npos) {
            tokens.push_back({"", number});
        } else if (line.find(allow) != std::string::npos) {
            allowed.insert(number + 1);
        } else {
            begin = std::min(line.find_first_not_of('/', begin), line.size());
            add_tokens(tokens, std::string_view(line).substr(begin), number);
        }
    }
    return problems_in(file, tokens, allowed);
}

}  // namespace workbook::docs
