#include "encodings.hpp"

#include <algorithm>

namespace secrets {

namespace {

bool is_unreserved(char character)
{
    return (character >= 'a' && character <= 'z') ||
           (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9') ||
           std::string_view("-._~").find(character) != std::string_view::npos;
}

// -1 for what is no hexadecimal digit.
int digit_value(char digit)
{
    if (digit >= '0' && digit <= '9') {
        return digit - '0';
    }
    if (digit >= 'a' && digit <= 'f') {
        return digit - 'a' + 10;
    }
    return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : -1;
}

std::string two_digits(char byte, std::string_view digits)
{
    auto const value = static_cast<unsigned char>(byte);
    return {digits[value / 16], digits[value % 16]};
}

}  // namespace

std::string percent_encode(std::string_view text)
{
    std::string encoded;
    for (char const character : text) {
        if (is_unreserved(character)) {
            encoded += character;
        } else {
            encoded += "%" + two_digits(character, "0123456789ABCDEF");
        }
    }
    return encoded;
}

std::optional<std::string> percent_decode(std::string_view text)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded += text[i];
            continue;
        }
        if (i + 2 >= text.size()) {
            return std::nullopt;
        }
        int const high = digit_value(text[i + 1]);
        int const low = digit_value(text[i + 2]);
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        decoded += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return decoded;
}

std::string base64(std::string_view bytes)
{
    static constexpr std::string_view letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string encoded;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        unsigned group = 0;  // three bytes, 24 bits, four letters
        for (std::size_t j = i; j < i + 3; ++j) {
            group = group * 256 +
                    (j < bytes.size() ? static_cast<unsigned char>(bytes[j]) : 0U);
        }
        std::size_t const present = bytes.size() - i;
        encoded += letters[group >> 18];
        encoded += letters[group >> 12 & 63];
        encoded += present > 1 ? letters[group >> 6 & 63] : '=';
        encoded += present > 2 ? letters[group & 63] : '=';
    }
    return encoded;
}

std::string hexadecimal(std::string_view bytes)
{
    std::string text;
    for (char const byte : bytes) {
        text += two_digits(byte, "0123456789abcdef");
    }
    return text;
}

std::string lower_case(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

}  // namespace secrets
