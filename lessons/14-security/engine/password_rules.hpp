// Which passwords are accepted.
#pragma once

#include "14-security/password_rules.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace security {

/// The passwords of a list that has one on each line. Empty lines, and lines that begin
/// with '#', are skipped.
std::vector<std::string> listed_passwords(std::string const& list);

/// As NIST SP 800-63B-4 has it for a password that is the only factor: long enough, and
/// not one that everybody tries first. No rule asks for digits or for signs, and no
/// password has to be changed because it is old.
class PasswordRules {
public:
    /// `common` is a list for `listed_passwords`.
    explicit PasswordRules(std::string const& common);

    /// What is wrong with the password, as a sentence for the user; nothing when it is
    /// accepted. Upper and lower case, blanks and signs make no difference to whether
    /// it is a common one.
    std::optional<std::string> problem(std::string const& password,
                                       std::string const& email) const;

private:
    std::set<std::string> common_;
};

/// The list of this workbook, data/common_passwords.txt, from the current folder.
PasswordRules password_rules();

}  // namespace security
