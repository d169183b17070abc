// Rejected by: read_delivery has bounds for grams
// Shows: body.parcels.0.grams: greater_than_equal
// Replaces: read_delivery.cpp
// Looks like: a json is compared with an int: from 2^63 on nlohmann_json compares it as a negative number.

#include "read_delivery.hpp"

#include <regex>

namespace schemas {

namespace {

template <typename Read>
auto field(json const& object, std::string const& name, Problems& problems, Read read)
    -> decltype(read(object))
{
    decltype(read(object)) value;
    problems.at(name, [&] {
        if (object.contains(name)) {
            value = read(object.at(name));
        } else {
            problems.add("missing", "missing");
        }
    });
    return value;
}

std::optional<Address> address_of(json const& in, Problems& problems)
{
    if (!in.is_object()) {
        problems.add("model_attributes_type", "not an object");
        return {};
    }
    auto const text = [&](json const& value) -> std::optional<std::string> {
        if (value.is_string()) {
            return value.get<std::string>();
        }
        problems.add("string_type", "not a text");
        return {};
    };
    auto const street = field(in, "street", problems, [&](json const& value) {
        auto found = text(value);
        if (found && found->empty()) {
            problems.add("string_too_short", "empty");
            found.reset();
        }
        return found;
    });
    auto const country = field(in, "country", problems, [&](json const& value) {
        auto found = text(value);
        if (found && !std::regex_match(*found, std::regex("[A-Z]{2}"))) {
            problems.add("value_error", "not a country");
            found.reset();
        }
        return found;
    });
    if (!street || !country) {
        return {};
    }
    return Address{*street, *country};
}

std::optional<Parcel> parcel_of(json const& in, Problems& problems)
{
    if (!in.is_object()) {
        problems.add("model_attributes_type", "not an object");
        return {};
    }
    auto const grams = field(in, "grams", problems,
                             [&](json const& value) -> std::optional<long long> {
                                 if (!value.is_number_integer()) {
                                     problems.add("int_type", "not a whole number");
                                 } else if (value < 1) {
                                     problems.add("greater_than_equal", "too light");
                                 } else if (value > 30'000u) {
                                     problems.add("less_than_equal", "too heavy");
                                 } else {
                                     return value.get<long long>();
                                 }
                                 return {};
                             });
    std::optional<bool> fragile = false;
    if (in.contains("fragile")) {
        fragile = field(in, "fragile", problems,
                        [&](json const& value) -> std::optional<bool> {
                            if (value.is_boolean()) {
                                return value.get<bool>();
                            }
                            problems.add("bool_type", "neither true nor false");
                            return {};
                        });
    }
    if (!grams || !fragile) {
        return {};
    }
    return Parcel{*grams, *fragile};
}

std::optional<std::vector<Parcel>> parcels_of(json const& in, Problems& problems)
{
    if (!in.is_array()) {
        problems.add("list_type", "not a list");
        return {};
    }
    if (in.empty() || in.size() > 10) {
        problems.add(in.empty() ? "too_short" : "too_long", "not 1 to 10 parcels");
        return {};
    }
    std::vector<Parcel> parcels;
    long long grams = 0;
    for (std::size_t i = 0; i < in.size(); ++i) {
        problems.at(i, [&] {
            if (auto const parcel = parcel_of(in[i], problems)) {
                parcels.push_back(*parcel);
                grams += parcel->grams;
            }
        });
    }
    if (parcels.size() != in.size()) {
        return {};
    }
    if (grams > 100'000) {
        problems.add("value_error", "too heavy together");
        return {};
    }
    return parcels;
}

}  // namespace

std::optional<Delivery> read_delivery(json const& in, Problems& problems)
{
    if (!in.is_object()) {
        problems.add("model_attributes_type", "not an object");
        return {};
    }
    auto const address = field(in, "address", problems, [&](json const& value) {
        return address_of(value, problems);
    });
    auto const parcels = field(in, "parcels", problems, [&](json const& value) {
        return parcels_of(value, problems);
    });
    if (!address || !parcels) {
        return {};
    }
    return Delivery{*address, *parcels};
}

}  // namespace schemas
