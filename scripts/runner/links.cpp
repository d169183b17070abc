#include "links.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <map>
#include <memory>
#include <string_view>

namespace workbook::docs {
namespace {

using Tree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

Tree parse(std::string const& text)
{
    cmark_gfm_core_extensions_ensure_registered();
    auto const parser = std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)>(
        cmark_parser_new(CMARK_OPT_FOOTNOTES), cmark_parser_free);
    for (auto const name : {"table", "autolink", "strikethrough", "tasklist"}) {
        cmark_parser_attach_syntax_extension(parser.get(),
                                             cmark_find_syntax_extension(name));
    }
    cmark_parser_feed(parser.get(), text.data(), text.size());
    return {cmark_parser_finish(parser.get()), cmark_node_free};
}

/// The line on which a node starts; an inline node without one takes its parent's.
std::size_t line_of(cmark_node* node)
{
    while (node && cmark_node_get_start_line(node) == 0) {
        node = cmark_node_parent(node);
    }
    return node ? static_cast<std::size_t>(cmark_node_get_start_line(node)) : 0;
}

/// Calls `visit` for every node, parents before children.
template <typename Visit>
void walk(cmark_node* top, Visit visit)
{
    auto const steps = std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)>(
        cmark_iter_new(top), cmark_iter_free);
    for (auto event = cmark_iter_next(steps.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(steps.get())) {
        if (event == CMARK_EVENT_ENTER) {
            visit(cmark_iter_get_node(steps.get()));
        }
    }
}

/// The text that a reader sees in a heading, or in an image's place.
std::string text_of(cmark_node* top)
{
    std::string text;
    walk(top, [&](cmark_node* node) {
        auto const type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) {
            text += cmark_node_get_literal(node);
        } else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
            text += ' ';
        }
    });
    return text;
}

/// GitHub's anchor for a heading: letters in lower case, digits, hyphens, underscores;
/// a hyphen for a space; nothing for the rest. Of what is not ASCII, it drops the
/// dashes, quotes, arrows and signs that English prose uses, and keeps everything else.
std::string slug_of(std::string_view heading)
{
    std::string slug;
    for (std::size_t i = 0; i < heading.size(); ++i) {
        auto const c = static_cast<unsigned char>(heading[i]);
        if (c == 0xC2 || heading.substr(i, 2) == "×") {
            i += 1;  // U+0080 to U+00BF
        } else if (c == 0xE2) {
            i += 2;  // U+2000 to U+2FFF
        } else if (c >= 0xF0) {
            i += 3;  // pictures
        } else if (c >= 0x80 || std::isalnum(c) || c == '_' || c == '-') {
            slug += c < 0x80 ? static_cast<char>(std::tolower(c)) : heading[i];
        } else if (c == ' ') {
            slug += '-';
        }
    }
    return slug;
}

struct Link {
    std::size_t line = 0;
    std::string target;
};

/// One document, read node by node.
class Document {
public:
    Document(std::string path, std::string const& text) : path_(std::move(path))
    {
        auto const tree = parse(text);
        walk(tree.get(), [this](cmark_node* node) { visit(node); });
        for (auto const line : open_details_) {
            problem(line, "this <details> has no </details>");
        }
    }

    std::set<std::string> anchors;
    std::vector<Link> links;
    std::set<Problem> problems;

private:
    void problem(std::size_t line, std::string sentence)
    {
        problems.insert({path_, line, std::move(sentence)});
    }

    void visit(cmark_node* node)
    {
        auto const line = line_of(node);
        auto const type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HEADING) {
            heading(cmark_node_get_heading_level(node), text_of(node), line);
        } else if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE) {
            links.push_back({line, cmark_node_get_url(node)});
            if (type == CMARK_NODE_IMAGE && slug_of(text_of(node)).empty()) {
                problem(line, "this image has no alternative text");
            }
        } else if (type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE) {
            html(cmark_node_get_literal(node), line);
        }
    }

    void heading(int level, std::string const& text, std::size_t line)
    {
        if (level > level_ + 1) {
            problem(line, "a heading of level " + std::to_string(level) + " follows " +
                              (level_ == 0 ? "no heading at all"
                                           : "one of level " + std::to_string(level_)));
        }
        level_ = level;
        auto const slug = slug_of(text);
        auto anchor = slug;
        while (!anchors.insert(anchor).second) {
            anchor = slug + '-' + std::to_string(++repeats_[slug]);
        }
    }

    /// Looks for anchors and `<details>` in raw HTML. An attribute's value is expected
    /// between double quotes; an anchor written otherwise counts as missing.
    void html(std::string_view text, std::size_t line)
    {
        auto const npos = text.npos;
        for (auto begin = text.find('<'); begin != npos;
             begin = text.find('<', begin)) {
            auto const end_mark = text.substr(begin).starts_with("<!--") ? "-->" : ">";
            auto const end = std::min(text.find(end_mark, begin), text.size());
            auto const tag = text.substr(begin + 1, end - begin - 1);
            auto const above = std::ranges::count(text.substr(0, begin), '\n');
            begin = end;
            if (!tag.starts_with('!')) {
                html_tag(tag, line + static_cast<std::size_t>(above));
            }
        }
    }

    void html_tag(std::string_view tag, std::size_t line)
    {
        for (std::string_view const key : {" id=\"", " name=\""}) {
            if (auto const at = tag.find(key); at != tag.npos) {
                auto const value = tag.substr(at + key.size());
                anchors.emplace(value.substr(0, value.find('"')));
            }
        }
        auto const name = tag.substr(0, tag.find_first_of(" \t\n"));
        if (name == "details") {
            open_details_.push_back(line);
        } else if (name == "/details" && open_details_.empty()) {
            problem(line, "this </details> closes no <details>");
        } else if (name == "/details") {
            open_details_.pop_back();
        }
    }

    std::string path_;
    std::map<std::string, int> repeats_;
    std::vector<std::size_t> open_details_;
    int level_ = 0;
};

/// What is wrong with an anchor in a file that is no Markdown: GitHub knows lines
/// there.
bool is_line_anchor(std::string_view anchor)
{
    return anchor.starts_with("L") &&
           anchor.find_first_not_of("L-0123456789") == anchor.npos;
}

/// Follows links from document to document, reading each document once.
class Follower {
public:
    Follower(ReadFile const& read, PathExists const& exists)
        : read_(read), exists_(exists)
    {
    }

    /// The document at a path; nothing if it cannot be read.
    Document const* document(std::string const& path)
    {
        auto const known = documents_.find(path);
        if (known != documents_.end()) {
            return &known->second;
        }
        auto const text = read_(path);
        return text ? &documents_.emplace(path, Document(path, *text)).first->second
                    : nullptr;
    }

    /// Counts a link, and says what is wrong with it; empty for a sound one.
    std::string follow(std::string const& from, std::string const& url,
                       LinkReport& report)
    {
        auto const scheme = url.substr(0, url.find_first_of(":/?#"));
        auto const has_scheme = scheme.size() < url.size() && url[scheme.size()] == ':';
        if (has_scheme && scheme.size() > 1 && scheme != "file") {
            ++report.external;
            return {};
        }
        ++report.checked;
        if (has_scheme || url.starts_with('/')) {
            return "is an absolute path of one machine";
        }
        auto const hash = std::min(url.find('#'), url.size());
        auto const path = url.substr(0, std::min(hash, url.find('?')));
        auto const folder = std::filesystem::path(from).parent_path();
        auto const target =
            path.empty() ? from : (folder / path).lexically_normal().generic_string();
        if (url.empty()) {
            return "leads nowhere";
        }
        if (target.starts_with("..")) {
            return "leads out of the project";
        }
        if (!exists_(target)) {
            return "leads to no file or folder";
        }
        auto const anchor = url.substr(hash);
        if (anchor.empty()) {
            return {};
        }
        auto const name = anchor.substr(1);
        auto const known = target.ends_with(".md") ? document(target) : nullptr;
        auto const found = known ? known->anchors.contains(name) : is_line_anchor(name);
        return found ? "" : "names an anchor that " + target + " does not have";
    }

private:
    ReadFile const& read_;
    PathExists const& exists_;
    std::map<std::string, Document> documents_;
};

}  // namespace

LinkReport check_links(std::vector<std::string> const& documents, ReadFile const& read,
                       PathExists const& exists)
{
    LinkReport report;
    Follower follower(read, exists);
    for (auto const& path : documents) {
        auto const document = follower.document(path);
        if (!document) {
            report.problems.insert({path, 0, "cannot be read"});
            continue;
        }
        report.problems.insert(document->problems.begin(), document->problems.end());
        for (auto const& [line, url] : document->links) {
            auto const wrong = follower.follow(path, url, report);
            if (!wrong.empty()) {
                report.problems.insert(
                    {path, line, "the link \"" + url + "\" " + wrong});
            }
        }
    }
    return report;
}

std::set<std::string> anchors_of(std::string const& text)
{
    return Document("", text).anchors;
}

}  // namespace workbook::docs
