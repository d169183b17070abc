#include "engine/password_rules.hpp"

#include "workbook/files.hpp"

#include <cctype>
#include <sstream>

namespace security {

namespace {

// Small letters and digits only, and every byte that is not ASCII.
std::string simplified(std::string const& text)
{
    std::string simple;
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || std::isalnum(byte) != 0) {
            simple += static_cast<char>(std::tolower(byte));
        }
    }
    return simple;
}

// "abcabcabc": whether the text is a shorter one, again and again.
bool repeats(std::string const& text)
{
    return !text.empty() && (text + text).find(text, 1) < text.size();
}

}  // namespace

std::vector<std::string> listed_passwords(std::string const& list)
{
    std::vector<std::string> passwords;
    std::istringstream lines(list);
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty() && line.front() != '#') {
            passwords.push_back(line);
        }
    }
    return passwords;
}

PasswordRules::PasswordRules(std::string const& common)
{
    for (std::string const& password : listed_passwords(common)) {
        common_.insert(simplified(password));
    }
}

//! [password-problem]
std::optional<std::string> PasswordRules::problem(std::string const& password,
                                                  std::string const& email) const
{
    if (characters(password) < shortest_password) {
        return "the password needs at least " + std::to_string(shortest_password) +
               " characters; four words that do not belong together are easy to "
               "remember";
    }
    std::string const simple = simplified(password);
    if (common_.contains(simple)) {
        return "this password is on a list of those that are tried first";
    }
    if (repeats(simple) || repeats(password)) {
        return "the password is one short text, again and again";
    }
    std::string const name = simplified(email.substr(0, email.find('@')));
    auto const at = simple.find(name);
    if (!name.empty() && at != std::string::npos && simple.size() - name.size() < 8) {
        return "the password is little more than the e-mail address";
    }
    return {};
}
//! [password-problem]

PasswordRules password_rules()
{
    return PasswordRules(workbook::read_file("data/common_passwords.txt"));
}

}  // namespace security
