// Texts with a form: e-mail addresses, dates, instants.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace schemas {

using Milliseconds = std::chrono::sys_time<std::chrono::milliseconds>;

/// Whether a text has the form of an e-mail address, as far as one can tell without
/// sending mail: one '@'; before it 1 to 64 letters, digits and !#$%&'*+-/=?^_`{|}~ or
/// single dots inside; behind it two or more labels of letters, digits and inner
/// hyphens, 1 to 63 each, the last not all digits; at most 254 characters. ASCII only:
/// quoted names and other alphabets exist (RFC 5321, RFC 6531), and are refused here.
bool is_email_address(std::string_view text);

/// The address with its domain in lower case. Before the '@' case may matter to the
/// one who delivers, so it is kept.
std::string with_lower_case_domain(std::string text);

/// "2024-02-29"; nothing for another form, a day that does not exist, or year 0.
std::optional<std::chrono::year_month_day> parse_date(std::string_view text);
std::string date_text(std::chrono::year_month_day date);

enum class InstantError { form, no_zone };

/// "2024-03-04T18:20:00Z", also with one to three digits of a second behind a dot, or
/// with an offset as "+01:00" instead of Z. Nothing, and why, for another form, a time
/// that does not exist, an instant outside of the years 1 to 9999, or no zone.
std::optional<Milliseconds> parse_instant(std::string_view text, InstantError& error);

/// "2024-03-04T18:20:00.000Z": in UTC, so that texts sort as the instants do.
std::string instant_text(Milliseconds instant);

}  // namespace schemas
