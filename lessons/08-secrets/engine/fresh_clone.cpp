#include "fresh_clone.hpp"

#include "git.hpp"
#include "workbook/files.hpp"

#include <string_view>

namespace secrets {

namespace {

namespace fs = std::filesystem;

// Writes the .gitignore files of the last commit, and nothing else, below `clone`.
void write_committed_rules(fs::path const& top, fs::path const& clone)
{
    if (run_git(top, {"rev-parse", "-q", "--verify", "HEAD"}).code != 0) {
        return;  // nothing is committed yet
    }
    for (std::string const& entry :
         git_list(top, {"ls-tree", "-r", "-z", "--full-tree", "HEAD"})) {
        // "<mode> <type> <object>", a tab, and the path. Git follows no .gitignore that
        // is a symbolic link, so only files count; their modes begin with 100.
        std::size_t const tab = entry.find('\t');
        fs::path const path = entry.substr(tab + 1);
        if (path.filename() == ".gitignore" && entry.starts_with("100")) {
            std::string const object = entry.substr(0, tab).substr(12);
            fs::create_directories((clone / path).parent_path());
            workbook::write_file(clone / path,
                                 git_answer(top, {"cat-file", "blob", object}));
        }
    }
}

}  // namespace

//! [fresh-clone]
std::vector<std::string> not_ignored_in_a_clone(fs::path const& top,
                                                std::vector<std::string> const& files)
{
    workbook::ScratchFolder const clone;
    // Without a template there is no .git/info/exclude.
    git_answer(clone.path(), {"init", "-q", "--template="});
    write_committed_rules(top, clone.path());

    std::vector<std::string> not_ignored;
    for (std::string const& file : files) {
        GitResult const answer = run_git(
            clone.path(),
            {"-c", "core.excludesFile=/dev/null", "check-ignore", "-q", "--", file});
        if (answer.code != 0) {
            not_ignored.push_back(file);
        }
    }
    return not_ignored;
}
//! [fresh-clone]

}  // namespace secrets
