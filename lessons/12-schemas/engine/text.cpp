// Text, and what is written as text.
#include "engine/kinds.hpp"
#include "workbook/table.hpp"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace schemas {

namespace {

// In the composed form: "e" and a combining accent become one "é".
std::string composed(std::string const& text)
{
    std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> const result(
        utf8proc_NFC(reinterpret_cast<utf8proc_uint8_t const*>(text.c_str())),
        &std::free);
    if (result == nullptr) {
        throw std::runtime_error("a text could not be normalised");
    }
    return reinterpret_cast<char const*>(result.get());
}

bool is_space(utf8proc_int32_t code_point)
{
    utf8proc_category_t const category = utf8proc_category(code_point);
    return (code_point >= 9 && code_point <= 13) || code_point == 0x85 ||
           category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
           category == UTF8PROC_CATEGORY_ZP;
}

// Without white space at both ends, that of Unicode included.
std::string without_outer_space(std::string const& text)
{
    std::size_t begin = text.size();
    std::size_t end = 0;
    for (std::size_t i = 0; i < text.size();) {
        utf8proc_int32_t code_point = 0;
        utf8proc_ssize_t const length = utf8proc_iterate(
            reinterpret_cast<utf8proc_uint8_t const*>(text.data() + i),
            static_cast<utf8proc_ssize_t>(text.size() - i), &code_point);
        if (length <= 0) {
            throw std::runtime_error("a text is not UTF-8");
        }
        if (!is_space(code_point)) {
            begin = std::min(begin, i);
            end = i + static_cast<std::size_t>(length);
        }
        i += static_cast<std::size_t>(length);
    }
    return begin < end ? text.substr(begin, end - begin) : "";
}

std::string characters(std::size_t count)
{
    return std::to_string(count) + (count == 1 ? " character" : " characters");
}

// The text of a value that has to be one; nothing after a problem.
std::optional<std::string> read_text(json const& in, Problems& problems)
{
    if (in.is_string()) {
        return in.get<std::string>();
    }
    problems.add("string_type", "a text is expected", &in);
    return {};
}

}  // namespace

std::optional<std::string> Text::read(json const& in, Problems& problems) const
{
    json const* const shown = secret ? nullptr : &in;
    if (!in.is_string()) {
        problems.add("string_type", "a text is expected", shown);
        return {};
    }
    auto text = in.get<std::string>();
    if (text.find('\0') != std::string::npos) {
        problems.add("value_error", "the text has the character U+0000", shown);
        return {};
    }
    text = composed(text);
    if (trimmed) {
        text = without_outer_space(text);
    }
    std::size_t const length = workbook::width_of(text);
    if (length < at_least) {
        problems.add("string_too_short",
                     "the text needs at least " + characters(at_least), shown);
        return {};
    }
    if (length > at_most) {
        problems.add("string_too_long",
                     "the text may have at most " + characters(at_most), shown);
        return {};
    }
    return text;
}

ordered_json Text::write(std::string const& value) const
{
    if (secret) {
        throw std::logic_error("a secret text has no JSON form");
    }
    return value;
}

ordered_json Text::json_schema() const
{
    ordered_json schema{
        {"type", "string"}, {"minLength", at_least}, {"maxLength", at_most}};
    if (secret) {
        schema["format"] = "password";
        schema["writeOnly"] = true;
    }
    return schema;
}

std::optional<std::string> EmailAddress::read(json const& in, Problems& problems) const
{
    auto text = read_text(in, problems);
    if (!text) {
        return {};
    }
    std::string const address = without_outer_space(*text);
    if (!is_email_address(address)) {
        problems.add("value_error", "this is not an e-mail address", &in);
        return {};
    }
    return with_lower_case_domain(address);
}

ordered_json EmailAddress::write(std::string const& value) const
{
    return value;
}

ordered_json EmailAddress::json_schema() const
{
    return {{"type", "string"}, {"format", "email"}};
}

std::optional<Date::Value> Date::read(json const& in, Problems& problems) const
{
    auto const text = read_text(in, problems);
    if (!text) {
        return {};
    }
    auto const date = parse_date(*text);
    if (!date) {
        problems.add("date_parsing", "a date as 2024-02-29 is expected", &in);
    }
    return date;
}

ordered_json Date::write(Value const& value) const
{
    return date_text(value);
}

ordered_json Date::json_schema() const
{
    return {{"type", "string"}, {"format", "date"}};
}

std::optional<Milliseconds> Instant::read(json const& in, Problems& problems) const
{
    auto const text = read_text(in, problems);
    if (!text) {
        return {};
    }
    InstantError error{};
    auto const instant = parse_instant(*text, error);
    if (!instant && error == InstantError::no_zone) {
        problems.add("timezone_aware", "the time needs its zone, Z or as +01:00", &in);
    } else if (!instant) {
        problems.add("datetime_parsing", "a time as 2024-03-04T18:20:00Z is expected",
                     &in);
    }
    return instant;
}

ordered_json Instant::write(Value const& value) const
{
    return instant_text(value);
}

ordered_json Instant::json_schema() const
{
    return {{"type", "string"}, {"format", "date-time"}};
}

}  // namespace schemas
