// workbook_docs: keeps the chapters true to the code (weave), their links to what they
// name (links), and what people read to plain English (prose).
#include "links.hpp"
#include "prose.hpp"
#include "weave.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <system_error>

namespace workbook::docs {
namespace {

namespace fs = std::filesystem;

/// The project's files, and what went wrong in looking at them.
struct Project {
    fs::path root;
    std::set<Problem> problems;

    std::optional<std::string> read(std::string const& path) const
    {
        auto const inside = fs::path(path).lexically_normal();
        std::error_code error;
        if (inside.empty() || inside.is_absolute() || *inside.begin() == ".." ||
            !fs::is_regular_file(root / inside, error)) {
            return std::nullopt;
        }
        std::ifstream file(root / inside, std::ios::binary);
        std::string text{std::istreambuf_iterator<char>(file), {}};
        return file ? std::optional(text) : std::nullopt;
    }

    /// All files in a folder and the folders under it, sorted; a folder that cannot be
    /// read is a problem, a folder that is not there has no files.
    std::vector<std::string> files_under(std::string const& folder)
    {
        std::vector<std::string> files;
        std::error_code error;
        if (!fs::exists(root / folder, error) && !error) {
            return files;
        }
        for (fs::directory_iterator entry(root / folder, error), end;
             !error && entry != end; entry.increment(error)) {
            std::error_code dangling;  // a link to nothing is no file, and no error
            auto const path = folder + '/' + entry->path().filename().string();
            if (entry->is_directory(dangling) && !entry->is_symlink(dangling)) {
                std::ranges::copy(files_under(path), std::back_inserter(files));
            } else if (entry->is_regular_file(dangling)) {
                files.push_back(path);
            }
        }
        if (error) {
            problems.insert({folder, 0, "cannot be read: " + error.message()});
        }
        std::ranges::sort(files);
        return files;
    }

    /// README.md, docs/*.md and the hints, those that are there.
    std::vector<std::string> documents()
    {
        std::vector<std::string> documents;
        std::error_code error;
        if (fs::exists(root / "README.md", error)) {
            documents.push_back("README.md");
        }
        std::ranges::copy_if(files_under("docs"), std::back_inserter(documents),
                             [](auto const& path) { return path.ends_with(".md"); });
        std::ranges::copy_if(files_under("exercises"), std::back_inserter(documents),
                             [](auto const& path) { return path.ends_with(".md"); });
        if (documents.empty() && problems.empty()) {
            problems.insert({root.string(), 0, "has no README.md and no docs/*.md"});
        }
        return documents;
    }
};

/// Writes beside the document first: a full disk leaves the old document whole.
void replace(fs::path const& document, std::string const& text)
{
    auto const fresh = fs::path(document.string() + ".woven");
    {
        std::ofstream file(fresh, std::ios::binary);
        if (!(file << text).flush()) {
            std::error_code nothing_there;
            fs::remove(fresh, nothing_there);
            throw std::runtime_error("cannot write " + fresh.string());
        }
    }
    fs::permissions(fresh, fs::status(document).permissions());
    fs::rename(fresh, document);
}

std::vector<std::string> lines_of(std::string const& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

/// Prints where two texts differ, from the first differing line to the last, in the
/// manner of `diff -u`: three lines of context, at most twelve lines of each text.
void print_difference(std::string const& before, std::string const& after)
{
    auto const old_lines = lines_of(before);
    auto const new_lines = lines_of(after);
    auto const print = [](char sign, auto first, auto last) {
        auto const shown = std::min<std::ptrdiff_t>(last - first, 12);
        for (auto line = first; line != first + shown; ++line) {
            std::cerr << sign << *line << '\n';
        }
        if (first + shown != last) {
            std::cerr << sign << "... and " << last - first - shown << " more lines\n";
        }
    };
    auto const [old_first, new_first] = std::ranges::mismatch(old_lines, new_lines);
    auto const [old_last, new_last] =
        std::mismatch(old_lines.rbegin(), std::make_reverse_iterator(old_first),
                      new_lines.rbegin(), std::make_reverse_iterator(new_first));
    print(' ', old_first - std::min<std::ptrdiff_t>(old_first - old_lines.begin(), 3),
          old_first);
    print('-', old_first, old_last.base());
    print('+', new_first, new_last.base());
    print(' ', old_last.base(),
          old_last.base() +
              std::min<std::ptrdiff_t>(old_lines.end() - old_last.base(), 3));
}

/// Prints the problems, one a line; true if there are none.
bool report(std::set<Problem> const& problems)
{
    for (auto const& [file, line, sentence] : problems) {
        std::cerr << file << ':' << (line == 0 ? "" : std::to_string(line) + ':') << ' '
                  << sentence << '\n';
    }
    return problems.empty();
}

bool weave_all(Project project, bool check)
{
    auto const read = [&](std::string const& path) { return project.read(path); };
    std::set<RegionName> shown;
    std::size_t blocks = 0;
    std::size_t stale = 0;
    auto const documents = project.documents();
    for (auto const& document : documents) {
        auto const text = project.read(document);
        if (!text) {
            project.problems.insert({document, 0, "cannot be read"});
            continue;
        }
        auto woven = weave(document, *text, read);
        blocks += woven.blocks;
        stale += woven.stale.size();
        shown.merge(woven.shown);
        project.problems.merge(woven.problems);
        for (auto const& block : woven.stale) {
            if (check) {
                std::cerr << document << ':' << block.line << ": the block \""
                          << block.mark << "\" is out of date\n";
                print_difference(block.before, block.after);
            }
        }
        if (!check && woven.text != *text) {
            replace(project.root / document, woven.text);
        }
    }
    for (auto const folder : {"lessons", "exercises", "solutions", "data"}) {
        for (auto const& path : project.files_under(folder)) {
            auto const text = project.read(path);
            if (!text) {
                project.problems.insert({path, 0, "cannot be read"});
                continue;
            }
            project.problems.merge(check_regions(path, *text, shown));
        }
    }
    auto const sound = report(project.problems);
    if (check && stale > 0) {
        std::cerr << "blocks out of date: " << stale
                  << "; workbook_docs weave rewrites them\n";
    }
    if (!sound || (check && stale > 0)) {
        return false;
    }
    std::cout << "weave: documents " << documents.size() << ", blocks " << blocks
              << ", regions " << shown.size()
              << (check ? ", all up to date\n"
                        : ", rewritten " + std::to_string(stale) + "\n");
    return true;
}

bool check_all_prose(Project project)
{
    std::size_t files = 0;
    auto const look = [&](std::string const& path, auto check) {
        if (auto const text = project.read(path)) {
            project.problems.merge(check(path, *text));
            ++files;
        } else {
            project.problems.insert({path, 0, "cannot be read"});
        }
    };
    for (auto const& document : project.documents()) {
        look(document, check_document);
    }
    for (auto const folder : {"lessons", "exercises", "solutions", "scripts"}) {
        for (auto const& path : project.files_under(folder)) {
            if (path.ends_with(".cpp") || path.ends_with(".hpp")) {
                look(path, check_comments);
            }
        }
    }
    if (!report(project.problems)) {
        return false;
    }
    std::cout << "prose: files " << files << ", no phrase of the list\n";
    return true;
}

bool check_all_links(Project project)
{
    auto const documents = project.documents();
    auto const found = check_links(
        documents, [&](std::string const& path) { return project.read(path); },
        [&](std::string const& path) {
            std::error_code error;
            return fs::exists(project.root / path, error);
        });
    project.problems.insert(found.problems.begin(), found.problems.end());
    if (!report(project.problems)) {
        return false;
    }
    std::cout << "links: documents " << documents.size() << ", links " << found.checked
              << ", all sound; links to other sites, not fetched: " << found.external
              << '\n';
    return true;
}

}  // namespace
}  // namespace workbook::docs

int main(int argc, char** argv)
{
    CLI::App app{"Weaves code and output into the chapters, and checks their links."};
    app.require_subcommand(1);
    app.fallthrough();
    std::string root = ".";
    app.add_option("--root", root, "The project's folder")
        ->check(CLI::ExistingDirectory);
    auto const weave_command = app.add_subcommand("weave", "Rewrite the woven blocks");
    bool check = false;
    weave_command->add_flag("--check", check, "Write nothing; fail on a stale block");
    auto const prose_command =
        app.add_subcommand("prose", "Find turns of phrase that read as if translated");
    app.add_subcommand("links", "Check links, anchors, headings and folded parts");
    CLI11_PARSE(app, argc, argv);
    try {
        workbook::docs::Project project{root, {}};
        auto const sound = weave_command->parsed()
                               ? workbook::docs::weave_all(std::move(project), check)
                           : prose_command->parsed()
                               ? workbook::docs::check_all_prose(std::move(project))
                               : workbook::docs::check_all_links(std::move(project));
        return sound ? 0 : 1;
    } catch (std::exception const& error) {
        std::cerr << "workbook_docs: " << error.what() << '\n';
        return 1;
    }
}
