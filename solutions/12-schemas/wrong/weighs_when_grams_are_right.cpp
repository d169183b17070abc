// Rejected by: read_delivery limits the weight of all parcels
// Shows: body.parcels.3.fragile: bool_type, body.parcels: value_error
// Replaces: read_delivery.cpp
// Looks like: The weight of all parcels is looked at as soon as their grams are right, though a parcel is wrong by another field.

#include "read_delivery.hpp"

#include <algorithm>

namespace schemas {

namespace {

json const* field(json const& object, char const* name, Problems& problems)
{
    auto const found = object.find(name);
    if (found == object.end()) {
        problems.at(name, [&] { problems.add("missing", "this field is required"); });
        return nullptr;
    }
    return &*found;
}

bool is_object(json const& in, Problems& problems)
{
    if (!in.is_object()) {
        problems.add("model_attributes_type", "an object is expected", &in);
        return false;
    }
    return true;
}

bool is_text(json const& in, Problems& problems)
{
    if (!in.is_string()) {
        problems.add("string_type", "a text is expected", &in);
        return false;
    }
    return true;
}

bool is_country(std::string const& text)
{
    return text.size() == 2 &&
           std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

void read_address(json const& in, Address& address, Problems& problems)
{
    if (!is_object(in, problems)) {
        return;
    }
    if (auto const* street = field(in, "street", problems)) {
        problems.at("street", [&] {
            if (is_text(*street, problems)) {
                address.street = street->get<std::string>();
                if (address.street.empty()) {
                    problems.add("string_too_short", "a street is expected", street);
                }
            }
        });
    }
    if (auto const* country = field(in, "country", problems)) {
        problems.at("country", [&] {
            if (is_text(*country, problems)) {
                address.country = country->get<std::string>();
                if (!is_country(address.country)) {
                    problems.add("value_error", "two letters are expected", country);
                }
            }
        });
    }
}

void read_grams(json const& in, long long& grams, Problems& problems)
{
    if (!in.is_number_integer()) {
        problems.add("int_type", "a whole number is expected", &in);
        return;
    }
    if (in.is_number_unsigned() && in.get<std::uint64_t>() > 30'000) {
        problems.add("less_than_equal", "at most 30 000", &in);
        return;
    }
    grams = in.get<long long>();
    if (grams < 1) {
        problems.add("greater_than_equal", "at least 1", &in);
    }
}

void read_parcel(json const& in, Parcel& parcel, Problems& problems)
{
    if (!is_object(in, problems)) {
        return;
    }
    if (auto const* grams = field(in, "grams", problems)) {
        problems.at("grams", [&] { read_grams(*grams, parcel.grams, problems); });
    }
    if (auto const fragile = in.find("fragile"); fragile != in.end()) {
        problems.at("fragile", [&] {
            if (fragile->is_boolean()) {
                parcel.fragile = fragile->get<bool>();
            } else {
                problems.add("bool_type", "true or false is expected", &*fragile);
            }
        });
    }
}

void read_parcels(json const& in, std::vector<Parcel>& parcels, Problems& problems)
{
    if (!in.is_array()) {
        problems.add("list_type", "a list is expected", &in);
        return;
    }
    if (in.empty()) {
        problems.add("too_short", "a parcel is expected", &in);
        return;
    }
    if (in.size() > 10) {
        problems.add("too_long", "at most 10 parcels", &in);
        return;
    }
    long long total = 0;
    bool right = true;
    for (std::size_t i = 0; i < in.size(); ++i) {
        Parcel parcel;
        problems.at(i, [&] { read_parcel(in[i], parcel, problems); });
        right =
            right && in[i].is_object() && in[i].contains("grams") && parcel.grams >= 1;
        total += parcel.grams;
        parcels.push_back(parcel);
    }
    if (right && total > 100'000) {
        problems.add("value_error", "all together have more than 100 000 grams");
    }
}

}  // namespace

std::optional<Delivery> read_delivery(json const& in, Problems& problems)
{
    std::size_t const before = problems.size();
    Delivery delivery;
    if (is_object(in, problems)) {
        if (auto const* address = field(in, "address", problems)) {
            problems.at("address",
                        [&] { read_address(*address, delivery.address, problems); });
        }
        if (auto const* parcels = field(in, "parcels", problems)) {
            problems.at("parcels",
                        [&] { read_parcels(*parcels, delivery.parcels, problems); });
        }
    }
    if (problems.size() != before) {
        return {};
    }
    return delivery;
}

}  // namespace schemas
