#include "decodings.hpp"

#include <array>
#include <charconv>
#include <optional>

namespace secrets {

namespace {

// The number that these digits write, when they are all hexadecimal digits.
std::optional<unsigned> hexadecimal_number(std::string_view digits)
{
    unsigned number = 0;
    char const* const end = digits.data() + digits.size();
    auto const [stop, error] = std::from_chars(digits.data(), end, number, 16);
    if (digits.empty() || error != std::errc{} || stop != end) {
        return std::nullopt;
    }
    return number;
}

std::string percent_decoded(std::string_view text, char plus)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const byte = text[i] == '%' && i + 2 < text.size()
                              ? hexadecimal_number(text.substr(i + 1, 2))
                              : std::nullopt;
        if (byte) {
            decoded += static_cast<char>(*byte);
            i += 2;
        } else {
            decoded += text[i] == '+' ? plus : text[i];
        }
    }
    return decoded;
}

std::string without_percent(std::string_view text)
{
    return percent_decoded(text, '+') + "\n" + percent_decoded(text, ' ');
}

void append_utf8(std::string& text, unsigned code)
{
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xC0 | code >> 6);
        text += static_cast<char>(0x80 | (code & 63));
    } else {
        text += static_cast<char>(0xE0 | code >> 12);
        text += static_cast<char>(0x80 | (code >> 6 & 63));
        text += static_cast<char>(0x80 | (code & 63));
    }
}

std::string without_escapes(std::string_view text)
{
    static constexpr std::string_view letters = "nrtbf";
    static constexpr std::string_view meanings = "\n\r\t\b\f";
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            decoded += text[i];
            continue;
        }
        char const escaped = text[++i];
        std::size_t const digits = escaped == 'u' ? 4 : escaped == 'x' ? 2 : 0;
        std::size_t const letter = letters.find(escaped);
        if (auto const code = hexadecimal_number(text.substr(i + 1, digits)); code) {
            append_utf8(decoded, *code);
            i += digits;
        } else {
            decoded += letter == std::string_view::npos ? escaped : meanings[letter];
        }
    }
    return decoded;
}

// -1 for what is no digit of the alphabet. Both alphabets of base64 at once.
int base64_digit(char c)
{
    static constexpr std::string_view letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::size_t const place = letters.find(c == '-' ? '+' : c == '_' ? '/' : c);
    return place == std::string_view::npos ? -1 : static_cast<int>(place);
}

int hexadecimal_digit(char c)
{
    auto const digit = hexadecimal_number({&c, 1});
    return digit ? static_cast<int>(*digit) : -1;
}

// Digits of so many bits, put together to bytes. What is over at the end is dropped.
std::string bytes_of(std::string_view digits, unsigned bits, int (*digit_value)(char))
{
    std::string bytes;
    unsigned collected = 0;
    unsigned count = 0;
    for (char const digit : digits) {
        collected = collected << bits | static_cast<unsigned>(digit_value(digit));
        count += bits;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>(collected >> count & 0xFF);
            collected &= (1U << count) - 1;
        }
    }
    return bytes;
}

//! [digits-decoded]
// Every run of digits in the text, without what may be between them, as bytes. Nobody
// says where the encoded bytes begin, so each run is read from each of its first
// digits: after `period` of them the bytes are the same ones again.
std::string runs_decoded(std::string_view text, std::string_view between, unsigned bits,
                         std::size_t period, int (*digit_value)(char))
{
    std::string decoded;
    std::string run;
    auto const decode_run = [&] {
        for (std::size_t first = 0; first < period && first < run.size(); ++first) {
            decoded +=
                bytes_of(std::string_view(run).substr(first), bits, digit_value) + "\n";
        }
        run.clear();
    };
    for (char const c : text) {
        if (digit_value(c) >= 0) {
            run += c;
        } else if (between.find(c) == std::string_view::npos) {
            decode_run();
        }
    }
    decode_run();
    return decoded;
}
//! [digits-decoded]

std::string without_hexadecimal(std::string_view text)
{
    return runs_decoded(text, " \t\r\n:", 4, 2, hexadecimal_digit);
}

std::string without_base64(std::string_view text)
{
    return runs_decoded(text, " \t\r\n", 6, 4, base64_digit);
}

struct Decoding {
    char const* name;
    std::string (*decode)(std::string_view text);
};

constexpr std::array decodings{
    Decoding{"percent-encoded", without_percent}, Decoding{"escaped", without_escapes},
    Decoding{"hexadecimal", without_hexadecimal}, Decoding{"base64", without_base64}};

constexpr int layers = 3;

}  // namespace

//! [readings]
std::vector<Reading> readings_of(std::string_view text)
{
    std::vector<Reading> readings{{"as it is", std::string(text)}};
    std::size_t first = 0;  // of the readings with one layer less
    for (int layer = 1; layer <= layers; ++layer) {
        std::size_t const end = readings.size();
        for (; first < end; ++first) {
            for (Decoding const& decoding : decodings) {
                std::string decoded = decoding.decode(readings[first].text);
                std::string const outer =
                    layer == 1 ? "" : ", then " + readings[first].name;
                readings.push_back({decoding.name + outer, std::move(decoded)});
            }
        }
    }
    return readings;
}
//! [readings]

}  // namespace secrets
