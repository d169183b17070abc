#include "pattern.hpp"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <stdexcept>

namespace workbook {

namespace {

PCRE2_SPTR as_units(std::string_view text)
{
    return reinterpret_cast<PCRE2_SPTR>(text.data());
}

}  // namespace

Pattern::Pattern(std::string_view expression)
{
    int error = 0;
    PCRE2_SIZE offset = 0;
    code_.reset(pcre2_compile(as_units(expression), expression.size(), 0, &error,
                              &offset, nullptr));
    if (!code_) {
        throw std::invalid_argument("not a regular expression: " +
                                    std::string(expression));
    }
}

void Pattern::Deleter::operator()(void* code) const
{
    pcre2_code_free(static_cast<pcre2_code*>(code));
}

std::vector<std::string> Pattern::search(std::string_view text) const
{
    auto* const code = static_cast<pcre2_code*>(code_.get());
    std::unique_ptr<pcre2_match_data, decltype(&pcre2_match_data_free)> const match(
        pcre2_match_data_create_from_pattern(code, nullptr), &pcre2_match_data_free);
    std::vector<std::string> groups;
    if (pcre2_match(code, as_units(text), text.size(), 0, 0, match.get(), nullptr) <
        0) {
        return groups;
    }
    PCRE2_SIZE const* const offsets = pcre2_get_ovector_pointer(match.get());
    for (std::uint32_t i = 0; i < pcre2_get_ovector_count(match.get()); ++i) {
        bool const took_part = offsets[2 * i] != PCRE2_UNSET;
        groups.emplace_back(
            took_part ? text.substr(offsets[2 * i], offsets[2 * i + 1] - offsets[2 * i])
                      : std::string_view{});
    }
    return groups;
}

}  // namespace workbook
