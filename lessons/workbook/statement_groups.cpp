#include "workbook/statement_groups.hpp"

#include "workbook/learner_line.hpp"

#include <algorithm>
#include <cctype>
#include <map>

namespace workbook {

namespace {

bool in_word(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '\'' ||
           c == '.' || c == '@' || (c & 0x80) != 0;
}

// The part of `text` that differs from `model`, widened to whole words.
std::string difference(std::string const& text, std::string const& model)
{
    std::size_t const shorter = std::min(text.size(), model.size());
    std::size_t front = 0;
    while (front < shorter && text[front] == model[front]) {
        ++front;
    }
    std::size_t back = 0;
    while (back < shorter - front &&
           text[text.size() - 1 - back] == model[model.size() - 1 - back]) {
        ++back;
    }
    std::size_t end = text.size() - back;
    while (front > 0 && in_word(text[front - 1])) {
        --front;
    }
    while (end < text.size() && in_word(text[end])) {
        ++end;
    }
    return text.substr(front, end - front);
}

}  // namespace

std::vector<StatementGroup> grouped(std::vector<RunStatement> const& statements)
{
    std::vector<StatementGroup> groups;
    std::map<std::string, std::size_t> group_of;
    for (RunStatement const& run : statements) {
        auto const [found, is_new] = group_of.emplace(run.text, groups.size());
        if (is_new) {
            groups.push_back({0, run.expanded, {}, learner_line(run.callers)});
        }
        StatementGroup& group = groups[found->second];
        ++group.count;
        if (run.expanded != group.text && group.more.size() < 2) {
            group.more.push_back(difference(run.expanded, group.text));
        }
    }
    return groups;
}

}  // namespace workbook
