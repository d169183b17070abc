#include "engine/formats.hpp"

#include <algorithm>
#include <cstdio>

namespace schemas {

namespace {

// For ASCII alone: std::isalpha depends on the locale.
bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool is_letter_or_digit(char c)
{
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_local_part(std::string_view text)
{
    constexpr std::string_view signs = "!#$%&'*+-/=?^_`{|}~.";
    return !text.empty() && text.size() <= 64 && text.front() != '.' &&
           text.back() != '.' && text.find("..") == std::string_view::npos &&
           std::ranges::all_of(text, [&](char c) {
               return is_letter_or_digit(c) || signs.find(c) != std::string_view::npos;
           });
}

bool is_label(std::string_view text)
{
    return !text.empty() && text.size() <= 63 && text.front() != '-' &&
           text.back() != '-' && std::ranges::all_of(text, [](char c) {
               return is_letter_or_digit(c) || c == '-';
           });
}

bool is_domain(std::string_view text)
{
    int labels = 0;
    for (;;) {
        std::size_t const dot = text.find('.');
        if (!is_label(text.substr(0, dot))) {
            return false;
        }
        ++labels;
        if (dot == std::string_view::npos) {
            return labels > 1 && !std::ranges::all_of(text, is_digit);
        }
        text.remove_prefix(dot + 1);
    }
}

// Takes `digits` digits from the front. Nothing when they are not there.
std::optional<unsigned> take_number(std::string_view& text, std::size_t digits)
{
    if (text.size() < digits ||
        !std::ranges::all_of(text.substr(0, digits), is_digit)) {
        return {};
    }
    unsigned number = 0;
    for (char const c : text.substr(0, digits)) {
        number = number * 10 + static_cast<unsigned>(c - '0');
    }
    text.remove_prefix(digits);
    return number;
}

bool take(std::string_view& text, char wanted)
{
    if (text.empty() || text.front() != wanted) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

std::optional<std::chrono::year_month_day> take_date(std::string_view& text)
{
    auto const year = take_number(text, 4);
    if (!year || *year == 0 || !take(text, '-')) {
        return {};
    }
    auto const month = take_number(text, 2);
    if (!month || !take(text, '-')) {
        return {};
    }
    auto const day = take_number(text, 2);
    if (!day) {
        return {};
    }
    std::chrono::year_month_day const date(std::chrono::year(static_cast<int>(*year)),
                                           std::chrono::month(*month),
                                           std::chrono::day(*day));
    return date.ok() ? std::optional(date) : std::nullopt;
}

// "18:20:00.5"
std::optional<std::chrono::milliseconds> take_time(std::string_view& text)
{
    auto const hour = take_number(text, 2);
    if (!hour || *hour > 23 || !take(text, ':')) {
        return {};
    }
    auto const minute = take_number(text, 2);
    if (!minute || *minute > 59 || !take(text, ':')) {
        return {};
    }
    auto const second = take_number(text, 2);
    if (!second || *second > 59) {
        return {};
    }
    unsigned milliseconds = 0;
    if (take(text, '.')) {
        std::size_t digits = 0;
        while (digits < text.size() && is_digit(text[digits])) {
            ++digits;
        }
        auto const fraction = digits > 3 ? std::nullopt : take_number(text, digits);
        if (!fraction || digits == 0) {
            return {};
        }
        milliseconds = *fraction * (digits == 1 ? 100 : digits == 2 ? 10 : 1);
    }
    return std::chrono::hours(*hour) + std::chrono::minutes(*minute) +
           std::chrono::seconds(*second) + std::chrono::milliseconds(milliseconds);
}

// "Z" or "+01:00", which is all that may be left.
std::optional<std::chrono::minutes> take_offset(std::string_view& text)
{
    if (text == "Z" || text == "z") {
        text = {};
        return std::chrono::minutes(0);
    }
    bool const west = !text.empty() && text.front() == '-';
    if (!take(text, west ? '-' : '+')) {
        return {};
    }
    auto const hours = take_number(text, 2);
    if (!hours || *hours > 23 || !take(text, ':')) {
        return {};
    }
    auto const minutes = take_number(text, 2);
    if (!minutes || *minutes > 59 || !text.empty()) {
        return {};
    }
    std::chrono::minutes const offset(*hours * 60 + *minutes);
    return west ? -offset : offset;
}

}  // namespace

bool is_email_address(std::string_view text)
{
    std::size_t const at = text.rfind('@');
    return at != std::string_view::npos && text.size() <= 254 &&
           is_local_part(text.substr(0, at)) && is_domain(text.substr(at + 1));
}

std::string with_lower_case_domain(std::string text)
{
    auto const at = std::ranges::find(text, '@');
    std::transform(at, text.end(), at, [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

std::optional<std::chrono::year_month_day> parse_date(std::string_view text)
{
    auto const date = take_date(text);
    return text.empty() ? date : std::nullopt;
}

std::string date_text(std::chrono::year_month_day date)
{
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()));
    return text;
}

std::optional<Milliseconds> parse_instant(std::string_view text, InstantError& error)
{
    error = InstantError::form;
    auto const date = take_date(text);
    if (!date || !(take(text, 'T') || take(text, 't') || take(text, ' '))) {
        return {};
    }
    auto const time = take_time(text);
    if (!time) {
        return {};
    }
    if (text.empty()) {
        error = InstantError::no_zone;
        return {};
    }
    auto const offset = take_offset(text);
    if (!offset) {
        return {};
    }
    Milliseconds const instant = std::chrono::sys_days(*date) + *time - *offset;
    auto const year =
        std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(instant))
            .year();
    if (year < std::chrono::year(1) || year > std::chrono::year(9999)) {
        return {};
    }
    return instant;
}

std::string instant_text(Milliseconds instant)
{
    auto const day = std::chrono::floor<std::chrono::days>(instant);
    std::chrono::hh_mm_ss const time(instant - day);
    char text[40];
    std::snprintf(text, sizeof text, "T%02d:%02d:%02d.%03dZ",
                  static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()),
                  static_cast<int>(time.subseconds().count()));
    return date_text(day) + text;
}

}  // namespace schemas
