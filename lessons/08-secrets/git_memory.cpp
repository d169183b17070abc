// A .env that was committed once, and then "taken out".
#include "demo_secrets.hpp"
#include "engine/encodings.hpp"
#include "engine/env_in_git.hpp"
#include "engine/git.hpp"
#include "sections.hpp"
#include "workbook/files.hpp"
#include "workbook/table.hpp"

#include <iostream>
#include <stdexcept>
#include <vector>

namespace secrets {

namespace {

std::string git(std::vector<std::string> const& arguments)
{
    std::vector<std::string> words{
        "-c", "user.name=Lesson 08",  "-c", "user.email=lesson08@shop.example",
        "-c", "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null"};
    words.insert(words.end(), arguments.begin(), arguments.end());
    GitResult const result = run_git("repository", words);
    if (result.code != 0) {
        throw std::runtime_error("git " + arguments[0] + ": " + result.errors);
    }
    return result.output;
}

void add_state(workbook::Table& table, std::string const& step)
{
    EnvInGit const state = env_in_git("repository");
    table.add({step, state.not_ignored.empty() ? "yes" : "no",
               state.tracked.empty() ? "no" : "yes",
               std::to_string(state.commits.size())});
}

}  // namespace

void what_git_remembers()
{
    std::filesystem::create_directory("repository");
    git({"init", "-q"});
    workbook::Table table({"after", "ignored", "tracked", "commits that touch it"});

    workbook::write_file("repository/.env",
                         "SECRET_KEY=" + demo_secret_key +
                             "\nSMS_URL=https://sms.example/send?key=" +
                             percent_encode(demo_sms_key) + "\n");
    git({"add", ".env"});
    git({"commit", "-q", "-m", "Add settings"});
    add_state(table, "git add .env; git commit");

    workbook::write_file("repository/.gitignore", ".env\n");
    git({"add", ".gitignore"});
    git({"commit", "-q", "-m", "Ignore .env"});
    add_state(table, ".env in .gitignore");

    git({"rm", "-q", "--cached", ".env"});
    git({"commit", "-q", "-m", "Remove .env"});
    add_state(table, "git rm --cached .env");

    std::cout << table << "\ngit show HEAD~2:.env prints "
              << git({"show", "HEAD~2:.env"});
}

}  // namespace secrets
