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
        std::filesystem::create_directories((folder / file).parent_path());
        workbook::write_file(folder / file, content);
        git({"add", "--force", file});
        git({"commit", "-q", "-m", "Change " + file});
    }

    EnvInGit state() const { return env_in_git(folder.path()); }
};

}  // namespace

TEST_CASE("An env file that is ignored and was never committed is safe")
{
    Repository repository;
    CHECK_FALSE(repository.state().safe());
    CHECK_FALSE(repository.state().ignored);

    repository.commit(".gitignore", ".env\n");
    workbook::write_file(repository.folder / ".env", "A=1\n");

    EnvInGit const state = repository.state();
    CHECK(state.safe());
    CHECK(describe(state) ==
          ".env is ignored\n.env is not tracked\n.env was never in history\n");
}

TEST_CASE("An env file that is committed and ignored later is tracked still")
{
    Repository repository;
    repository.commit(".env", "A=1\n");
    repository.commit(".gitignore", ".env\n");

    EnvInGit const state = repository.state();
    CHECK(state.ignored);
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
    CHECK(state.ignored);
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
    Repository const repository;
    workbook::ScratchFolder const home;
    workbook::write_file(home / "ignore", ".env\n");
    workbook::write_file(home / "config", "[core]\n\texcludesFile = \"" +
                                              (home / "ignore").string() + "\"\n");
    ::setenv("GIT_CONFIG_GLOBAL", (home / "config").c_str(), 1);

    int const by_git =
        run_git(repository.folder.path(), {"check-ignore", "-q", ".env"}).code;
    bool const by_the_check = repository.state().ignored;
    ::unsetenv("GIT_CONFIG_GLOBAL");

    CHECK(by_git == 0);
    CHECK_FALSE(by_the_check);
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
