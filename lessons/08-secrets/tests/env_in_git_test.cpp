// What env_check says, on repositories made for the purpose.
#include "08-secrets/engine/env_in_git.hpp"
#include "08-secrets/engine/git.hpp"
#include "workbook/files.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <stdexcept>
#include <string>
#include <vector>

namespace secrets::cases {

namespace {

// A new repository, which knows nothing of the user's own configuration.
struct Repository {
    workbook::ScratchFolder folder;

    Repository() { git({"init", "-q", "-b", "main"}); }

    std::string git(std::vector<std::string> const& arguments)
    {
        std::vector<std::string> words{
            "-c", "user.name=test",       "-c", "user.email=test@shop.example",
            "-c", "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null"};
        words.insert(words.end(), arguments.begin(), arguments.end());
        GitResult const result = run_git(folder.path(), words);
        REQUIRE_MESSAGE(result.code == 0, result.errors);
        return result.output;
    }

    void commit(std::string const& file, std::string const& content)
    {
        write(file, content);
        git({"add", "--force", file});
        git({"commit", "-q", "-m", "Change " + file});
    }

    void write(std::string const& file, std::string const& content)
    {
        std::filesystem::create_directories((folder / file).parent_path());
        workbook::write_file(folder / file, content);
    }

    // What git itself says here and now.
    bool git_ignores(std::string const& file) const
    {
        return run_git(folder.path(), {"check-ignore", "-q", "--no-index", file})
                   .code == 0;
    }

    EnvInGit state() const { return env_in_git(folder.path()); }
};

}  // namespace

TEST_CASE("An env file that is ignored and was never committed is safe")
{
    Repository repository;
    CHECK_FALSE(repository.state().safe());
    CHECK(repository.state().not_ignored == std::vector<std::string>{".env"});

    repository.commit(".gitignore", ".env\n");
    workbook::write_file(repository.folder / ".env", "A=1\n");

    EnvInGit const state = repository.state();
    CHECK(state.safe());
    CHECK(describe(state) ==
          "every .env is ignored\nno .env is tracked\nno .env was ever in history\n");
}

TEST_CASE("An env file that is committed and ignored later is tracked still")
{
    Repository repository;
    repository.commit(".env", "A=1\n");
    repository.commit(".gitignore", ".env\n");

    EnvInGit const state = repository.state();
    CHECK(state.not_ignored.empty());
    CHECK(state.tracked == std::vector<std::string>{".env"});
    CHECK(state.commits.size() == 1);
    CHECK_FALSE(state.safe());
}

TEST_CASE("An env file that is no longer tracked stays in the history")
{
    Repository repository;
    repository.commit("service/.env", "A=1\n");
    repository.commit(".gitignore", ".env\n");
    repository.git({"rm", "-q", "--cached", "service/.env"});
    repository.git({"commit", "-q", "-m", "Take the secrets out"});

    EnvInGit const state = repository.state();
    CHECK(state.not_ignored.empty());
    CHECK(state.tracked.empty());
    CHECK(state.commits.size() == 2);
    CHECK(describe(state).find("IN HISTORY: 2 commits") != std::string::npos);
}

TEST_CASE("An env file on another branch is found and its example is not")
{
    Repository repository;
    repository.commit(".gitignore", ".env\n");
    repository.commit(".env.example", "A=\n");
    CHECK(repository.state().safe());

    repository.git({"checkout", "-q", "-b", "other"});
    repository.commit(".env", "A=1\n");
    repository.git({"checkout", "-q", "main"});

    CHECK(repository.state().tracked.empty());
    CHECK(repository.state().commits.size() == 1);
}

TEST_CASE("An env file that only the user ignores is not ignored")
{
    Repository repository;
    repository.commit("notes.txt", "\n");
    workbook::ScratchFolder const home;
    workbook::write_file(home / "ignore", ".env\n");
    workbook::write_file(home / "config", "[core]\n\texcludesFile = \"" +
                                              (home / "ignore").string() + "\"\n");
    ::setenv("GIT_CONFIG_GLOBAL", (home / "config").c_str(), 1);
    CHECK(repository.git_ignores(".env"));
    bool const by_the_user = repository.state().not_ignored.empty();
    ::unsetenv("GIT_CONFIG_GLOBAL");
    CHECK_FALSE(by_the_user);

    std::filesystem::create_directories(repository.folder / ".git/info");
    workbook::write_file(repository.folder / ".git/info/exclude", ".env\n");
    CHECK(repository.git_ignores(".env"));
    CHECK_FALSE(repository.state().not_ignored.empty());
}

TEST_CASE("A rule counts when it is committed and not before")
{
    Repository repository;
    repository.commit("notes.txt", "\n");
    workbook::write_file(repository.folder / ".gitignore", ".env\n");
    CHECK(repository.git_ignores(".env"));
    CHECK_FALSE(repository.state().safe());

    repository.git({"add", ".gitignore"});
    CHECK_FALSE(repository.state().safe());
    repository.git({"commit", "-q", "-m", "Ignore .env"});
    CHECK(repository.state().safe());

    workbook::write_file(repository.folder / ".gitignore", "# nothing\n");
    CHECK_FALSE(repository.git_ignores(".env"));
    CHECK(repository.state().safe());
}

TEST_CASE("Every env file of the tree has to be ignored")
{
    Repository repository;
    repository.commit(".gitignore", "/.env\n/build/\n");
    CHECK(repository.state().safe());

    repository.write("svc/.env", "A=1\n");
    repository.write("caf\xC3\xA9 \"1\"/.env", "A=1\n");
    repository.write("build/.env", "A=1\n");
    std::vector<std::string> const two{"caf\xC3\xA9 \"1\"/.env", "svc/.env"};
    CHECK(repository.state().not_ignored == two);
    CHECK(describe(repository.state()).starts_with("NOT IGNORED: "));

    INFO("asked from another folder of the same repository");
    CHECK(env_in_git(repository.folder / "build").not_ignored == two);

    repository.commit("svc/.gitignore", ".env\n");
    CHECK(repository.state().not_ignored == std::vector<std::string>{two[0]});
    repository.commit(".gitignore", ".env\n!/svc/.env\n");
    CHECK(repository.state().safe());
    repository.commit("svc/.gitignore", "!.env\n");
    CHECK(repository.state().not_ignored == std::vector<std::string>{"svc/.env"});
}

TEST_CASE("The folder that is asked about counts before it has an env file")
{
    Repository repository;
    repository.commit("svc/.gitignore", ".env\n");
    CHECK(env_in_git(repository.folder / "svc").safe());
    CHECK(repository.state().not_ignored == std::vector<std::string>{".env"});
}

TEST_CASE("A folder named .env and a file that begins so are no env files")
{
    Repository repository;
    repository.commit(".gitignore", "*.env\n!*/.env\n");
    repository.write("tool/.env/bin/activate", "A=1\n");
    repository.write("tool/.env.local", "A=1\n");
    repository.write("tool/shop.env", "A=1\n");
    CHECK(repository.state().safe());
}

TEST_CASE("A shallow clone does not tell whether the env file was in history")
{
    Repository repository;
    repository.commit(".env", "A=1\n");
    repository.git({"rm", "-q", ".env"});
    repository.commit(".gitignore", ".env\n");
    std::string const clone = (repository.folder / "clone").string();
    repository.git({"clone", "-q", "--depth", "1",
                    "file://" + repository.folder.path().string(), clone});

    EnvInGit const state = env_in_git(clone);
    CHECK(state.commits.empty());
    CHECK_FALSE(state.history_is_whole);
    CHECK_FALSE(state.safe());
}

TEST_CASE("A warning of git is taken for no commit")
{
    Repository repository;
    repository.commit(".gitignore", ".env\n");
    workbook::write_file(repository.folder / ".git/objects/info/alternates",
                         "/nowhere/objects\n");

    GitResult const log =
        run_git(repository.folder.path(), {"log", "--all", "--", ".env"});
    CHECK(log.code == 0);
    CHECK_FALSE(log.errors.empty());
    CHECK(repository.state().safe());
}

TEST_CASE("A folder in no repository is an error in git's words")
{
    workbook::ScratchFolder const folder;
    CHECK_THROWS_WITH_AS(env_in_git(folder.path()),
                         doctest::Contains("not a git repository"), std::runtime_error);
}

}  // namespace secrets::cases
