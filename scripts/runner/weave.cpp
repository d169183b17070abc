#include "weave.hpp"

#include <cmark-gfm.h>

#include <algorithm>
#include <memory>

namespace workbook::docs {
namespace {

std::string fenced(std::string const& text, FileKind const& kind)
{
    std::string fence = "```";
    while (text.find(fence) != std::string::npos) {
        fence += '`';
    }
    return fence + std::string(kind.language) + '\n' + text + fence + '\n';
}

/// A comment of a document that begins with the word weave, or /weave.
struct Mark {
    std::size_t line = 0;
    std::string_view text;  ///< its line in the document
    std::string body;       ///< of the comment, trimmed
    bool alone = false;     ///< on its line, from the first column
};

/// The weaver's marks in a document. Markdown decides what is a comment; one inside a
/// larger HTML block is not alone, because Markdown would not see the fence after it.
std::vector<Mark> find_marks(std::string const& document)
{
    auto const lines = split_lines(document);
    auto const tree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>(
        cmark_parse_document(document.data(), document.size(), CMARK_OPT_DEFAULT),
        cmark_node_free);
    auto const walk = std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)>(
        cmark_iter_new(tree.get()), cmark_iter_free);
    std::vector<Mark> marks;
    while (cmark_iter_next(walk.get()) != CMARK_EVENT_DONE) {
        auto const node = cmark_iter_get_node(walk.get());
        auto const type = cmark_node_get_type(node);
        if (type != CMARK_NODE_HTML_BLOCK && type != CMARK_NODE_HTML_INLINE) {
            continue;
        }
        auto const html = split_lines(cmark_node_get_literal(node));
        auto number = static_cast<std::size_t>(cmark_node_get_start_line(node));
        for (std::size_t i = 0; i < html.size(); ++i, ++number) {
            auto const comment = between(trimmed(html[i]), "<!--", "").value_or("");
            auto const close = std::min(comment.find("-->"), comment.size());
            auto const body = std::string(trimmed(comment.substr(0, close)));
            auto const word = body.substr(0, body.find_first_of(": \t"));
            if (word == "weave" || word == "/weave") {
                auto const line = lines.at(number - 1);
                auto const alone = line == html[0] && close + 3 == comment.size();
                marks.push_back({number, line, body, alone});
            }
        }
    }
    return marks;
}

/// One document being woven.
struct Weaver {
    std::string const& document;
    std::string const& text;
    ReadFile const& read;
    Woven woven;
    char const* copied = text.data();  ///< up to here, `woven` has what it needs

    /// An empty string, for a block that cannot be had.
    std::string problem(Mark const& mark, std::string sentence)
    {
        woven.problems.insert({document, mark.line, std::move(sentence)});
        return {};
    }

    void pair(std::vector<Mark> const& marks)
    {
        Mark const* open = nullptr;
        for (auto const& mark : marks) {
            auto const closes = mark.body.starts_with('/');
            if (!mark.alone) {
                problem(mark, "a weave mark is a whole line, below a blank line");
            }
            if (open && !closes) {
                problem(*open, "this weave mark has no <!-- /weave --> of its own");
            } else if (!open && closes) {
                problem(mark, "this <!-- /weave --> ends no weave mark");
            } else if (open && open->alone && mark.alone) {
                rewrite(*open, mark);
            }
            open = closes ? nullptr : &mark;
        }
        if (open) {
            problem(*open, "this weave mark has no <!-- /weave --> of its own");
        }
        woven.text.append(copied, text.data() + text.size());
    }

    void rewrite(Mark const& open, Mark const& close)
    {
        auto const after = block_for(open);
        if (after.empty()) {
            return;
        }
        auto const begin = open.text.data() + open.text.size() + 1;
        auto const before = std::string(begin, close.text.data());
        ++woven.blocks;
        if (before != after) {
            woven.stale.push_back({open.line, open.body, before, after});
        }
        woven.text.append(copied, begin).append(after);
        copied = close.text.data();
    }

    /// The fenced block that a mark asks for; empty, with a problem, if there is none.
    std::string block_for(Mark const& mark)
    {
        auto const source = between(mark.body, "weave:", "").value_or("");
        auto const path = std::string(source.substr(0, source.find(' ')));
        auto const part = std::string(trimmed(source.substr(path.size())));
        auto const region = between(part, "[", "]");
        auto const section = between(part, "== ", " ==");
        auto const heading = part.starts_with("## ") && path.ends_with(".md");
        if (path.empty() || (!part.empty() && !region && !section && !heading)) {
            return problem(mark,
                           "a weave mark reads weave: path, weave: path [region] "
                           "or weave: path == Section title == "
                           "or weave: path.md ## Heading");
        }
        auto const content = read(path);
        if (!content) {
            return problem(mark, "no file " + path + " can be read in the project");
        }
        if (content->find_first_of(std::string_view("\r\0", 2)) != std::string::npos) {
            return problem(mark, path + " is not text with plain newlines");
        }
        auto const kind = kind_of(path);
        auto const lines = split_lines(*content);
        if (region) {
            woven.shown.insert({path, std::string(*region)});
            auto const regions = find_regions(path, *content);
            auto const found = std::ranges::find(regions, *region, &Region::name);
            if (found == regions.end()) {
                return problem(mark, path + " has no region " + part);
            }
            return found->problem.empty() ? fenced(found->text, kind)
                                          : problem(mark, path + ": " + found->problem);
        }
        if (heading) {
            auto const body = chapter_section(lines, part);
            if (body.empty() || body.find("<!-- weave:") != std::string::npos) {
                return problem(mark, path + " has no section " + part +
                                         " that could stand in another chapter");
            }
            return body;
        }
        auto const shown =
            shown_text(section ? section_of(lines, *section) : lines, kind);
        return shown.empty() ? problem(mark, path + (section ? " has no section " + part
                                                             : " is empty"))
                             : fenced(shown, kind);
    }
};

}  // namespace

Woven weave(std::string const& document, std::string const& text, ReadFile const& read)
{
    Weaver weaver{document, text, read, {}};
    auto const refused = text.find('\r') != std::string::npos;
    weaver.pair(refused ? std::vector<Mark>() : find_marks(text));
    if (refused) {
        weaver.problem({}, "is left as it is, because it has carriage returns");
    }
    return std::move(weaver.woven);
}

}  // namespace workbook::docs
