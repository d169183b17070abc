// env_check: is .env out of git's reach, and was it always?
//
//   build/learn/env_check            asks about the repository of this folder
//   build/learn/env_check <folder>   about another one
//
// Ends with 0 when all is well and with 1 otherwise, so that a hook or a server can
// ask.

#include "engine/env_in_git.hpp"

#include <exception>
#include <iostream>

int main(int count, char** arguments)
try {
    if (count > 2) {
        std::cerr << "env_check: it takes one folder, or nothing\n";
        return 1;
    }
    EnvInGit const state = env_in_git(count == 2 ? arguments[1] : ".");
    std::cout << describe(state);
    return state.safe() ? 0 : 1;
} catch (std::exception const& error) {
    std::cerr << "env_check: " << error.what() << '\n';
    return 1;
}
