#include "leaks.hpp"

#include "encodings.hpp"

#include <algorithm>
#include <cctype>

namespace {

std::string lower_case_escapes(std::string text)
{
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        if (text[i] == '%') {
            text[i + 1] = static_cast<char>(std::tolower(text[i + 1]));
            text[i + 2] = static_cast<char>(std::tolower(text[i + 2]));
        }
    }
    return text;
}

//! [base64-wherever]
// Base64 writes three bytes as four letters. A secret that begins in the middle of such
// a group shares its first and its last letters with its neighbours; those between
// depend on the secret alone. `before` bytes stand before it in its group: 0, 1 or 2.
std::string base64_core(std::string const& secret, std::size_t before)
{
    std::string const text = base64(std::string(before, '\0') + secret);
    std::size_t const first = (before * 8 + 5) / 6;
    std::size_t const last = (before + secret.size()) * 8 / 6;
    return text.substr(first, last - first);
}
//! [base64-wherever]

std::string url_alphabet(std::string text)
{
    std::ranges::replace(text, '+', '-');
    std::ranges::replace(text, '/', '_');
    return text;
}

}  // namespace

std::vector<SecretForm> forms_of(Secret const& secret)
{
    std::string const& value = secret.reveal();
    std::string const encoded = percent_encode(value);
    std::vector<SecretForm> forms{{"as it is", value},
                                  {"percent-encoded", encoded},
                                  {"percent-encoded", lower_case_escapes(encoded)},
                                  {"hexadecimal", hexadecimal(value)}};
    for (std::size_t before = 0; before < 3; ++before) {
        std::string const core = base64_core(value, before);
        forms.push_back({"base64", core});
        forms.push_back({"base64url", url_alphabet(core)});
    }
    std::erase_if(forms, [](SecretForm const& form) { return form.text.size() < 4; });
    return forms;
}

std::optional<std::string> leak_in(std::string_view text, Secret const& secret)
{
    for (SecretForm const& form : forms_of(secret)) {
        if (text.find(form.text) != std::string_view::npos) {
            return form.name;
        }
    }
    return std::nullopt;
}

bool piece_in(std::string_view text, Secret const& secret, std::size_t characters)
{
    std::string const& value = secret.reveal();
    for (std::size_t i = 0; i + characters <= value.size(); ++i) {
        if (text.find(value.substr(i, characters)) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}
