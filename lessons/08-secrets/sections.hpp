// What the lesson shows, one function a section. Each prints its result; files that it
// makes lie in the working directory, which is a scratch folder.
#pragma once

#include <string>

namespace secrets {

// Where a setting comes from.
void unset_empty_missing_unreadable();

// Three ways out, and code that has them.
void a_password_on_the_command_line();
void what_an_error_shows();
void what_git_remembers();
void generated_code_tried();

// And how it is kept in.
void the_grammar();
void errors_without_values();
void all_problems_at_once();
void settings_fit_for_a_log();
void one_url_for_two_programs();
void database_urls();
void a_misspelt_option();
void a_key_that_nobody_can_guess();

/// Looks for the secrets of demo_secrets.hpp in what the wrong and the right ways
/// printed.
void search_for_secrets(std::string const& wrong, std::string const& right);

}  // namespace secrets
