#include "git.hpp"

#include "descriptor.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <sstream>
#include <stdexcept>
#include <string_view>

extern char** environ;

namespace secrets {

namespace {

// Pointers into the texts, with a null pointer at the end, as exec wants them.
std::vector<char*> pointers(std::vector<std::string>& texts)
{
    std::vector<char*> result;
    for (std::string& text : texts) {
        result.push_back(text.data());
    }
    result.push_back(nullptr);
    return result;
}

std::vector<std::string> environment_for_git()
{
    std::vector<std::string> variables;
    for (char** variable = environ; *variable != nullptr; ++variable) {
        std::string_view const text = *variable;
        bool const of_a_hook =
            text.starts_with("GIT_") && !text.starts_with("GIT_CONFIG");
        if (!of_a_hook) {
            variables.emplace_back(text);
        }
    }
    variables.emplace_back("LC_ALL=C");
    return variables;
}

std::string read_all(int descriptor)
{
    std::string text;
    std::array<char, 4096> piece{};
    ssize_t count = 0;
    while ((count = ::read(descriptor, piece.data(), piece.size())) > 0) {
        text.append(piece.data(), static_cast<std::size_t>(count));
    }
    return text;
}

std::runtime_error failure(std::string const& what, int error)
{
    return std::runtime_error(what + ": " + std::strerror(error));
}

}  // namespace

GitResult run_git(std::filesystem::path const& folder,
                  std::vector<std::string> const& arguments)
{
    std::vector<std::string> words{"git", "-C", folder.string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> variables = environment_for_git();

    // git's errors go into a file in memory, which takes all of them while the output
    // is read. With a second pipe, git would wait for room in that one, and we for the
    // end of the first.
    Descriptor const errors(::memfd_create("errors of git", MFD_CLOEXEC));
    if (errors.number() < 0) {
        throw failure("cannot make a file in memory", errno);
    }
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        throw failure("cannot make a pipe", errno);
    }
    Descriptor const output(ends[0]);
    Descriptor input(ends[1]);

    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&actions, input.number(), 1);
    ::posix_spawn_file_actions_adddup2(&actions, errors.number(), 2);
    pid_t child = 0;
    int const error =
        ::posix_spawnp(&child, "git", &actions, nullptr, pointers(words).data(),
                       pointers(variables).data());
    ::posix_spawn_file_actions_destroy(&actions);
    if (error != 0) {
        throw failure("cannot run git", error);
    }
    input.close();  // git has its own; the output ends when that is closed
    GitResult result;
    result.output = read_all(output.number());
    int status = 0;
    ::waitpid(child, &status, 0);
    result.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    ::lseek(errors.number(), 0, SEEK_SET);
    result.errors = read_all(errors.number());
    return result;
}

std::string git_answer(std::filesystem::path const& folder,
                       std::vector<std::string> const& arguments)
{
    GitResult const result = run_git(folder, arguments);
    if (result.code != 0) {
        throw std::runtime_error("git does not answer: " +
                                 result.errors.substr(0, result.errors.find('\n')));
    }
    return result.output;
}

std::string git_line(std::filesystem::path const& folder,
                     std::vector<std::string> const& arguments)
{
    std::string line = git_answer(folder, arguments);
    if (line.ends_with('\n')) {
        line.pop_back();
    }
    return line;
}

std::vector<std::string> git_list(std::filesystem::path const& folder,
                                  std::vector<std::string> const& arguments)
{
    std::vector<std::string> texts;
    std::istringstream in(git_answer(folder, arguments));
    for (std::string text; std::getline(in, text, '\0');) {
        texts.push_back(text);
    }
    return texts;
}

}  // namespace secrets
