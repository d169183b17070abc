#include "leaks.hpp"

#include "decodings.hpp"
#include "encodings.hpp"

namespace secrets {

//! [leak-in]
std::optional<std::string> leak_in(std::string_view text, Secret const& secret)
{
    std::string const& value = secret.reveal();
    std::string const lower_value = lower_case(value);
    if (value.size() < 4) {
        return std::nullopt;
    }
    for (Reading const& reading : readings_of(text)) {
        if (reading.text.find(value) != std::string::npos) {
            return reading.name;
        }
        if (lower_case(reading.text).find(lower_value) != std::string::npos) {
            return reading.name + ", in another case";
        }
    }
    return std::nullopt;
}
//! [leak-in]

bool piece_in(std::string_view text, Secret const& secret, std::size_t characters)
{
    std::string const& value = secret.reveal();
    return std::ranges::any_of(readings_of(text), [&](Reading const& reading) {
        for (std::size_t i = 0; i + characters <= value.size(); ++i) {
            if (reading.text.find(value.substr(i, characters)) != std::string::npos) {
                return true;
            }
        }
        return false;
    });
}

}  // namespace secrets
