// Rejected by: read_delivery finds all problems at once
// Also fails: read_delivery limits the weight of all parcels
// Also fails: read_delivery takes true or false for fragile
// Shows: S, DE: 1 fragile
// Replaces: read_delivery.cpp
// Looks like: 1 and 0 are taken for true and false.

#include "read_delivery.hpp"

namespace schemas {

namespace {

// The field of an object, or null after a problem.
json const* required(json const& object, char const* name, Problems& problems)
{
    auto const found = object.find(name);
    if (found != object.end()) {
        return &*found;
    }
    problems.at(name, [&] { problems.add("missing", "this field is required"); });
    return nullptr;
}

bool is_object(json const& in, Problems& problems)
{
    if (!in.is_object()) {
        problems.add("model_attributes_type", "an object is expected", &in);
    }
    return in.is_object();
}

bool is_text(json const& in, Problems& problems)
{
    if (!in.is_string()) {
        problems.add("string_type", "a text is expected", &in);
    }
    return in.is_string();
}

void read_street(json const& in, std::string& street, Problems& problems)
{
    if (!is_text(in, problems)) {
        return;
    }
    street = in.get<std::string>();
    if (street.empty()) {
        problems.add("string_too_short", "the street is empty", &in);
    }
}

void read_country(json const& in, std::string& country, Problems& problems)
{
    if (!is_text(in, problems)) {
        return;
    }
    country = in.get<std::string>();
    auto const is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (country.size() != 2 || !is_capital(country[0]) || !is_capital(country[1])) {
        problems.add("value_error", "two capital letters are expected, as DE", &in);
    }
}

void read_address(json const& in, Address& address, Problems& problems)
{
    if (!is_object(in, problems)) {
        return;
    }
    if (json const* street = required(in, "street", problems)) {
        problems.at("street", [&] { read_street(*street, address.street, problems); });
    }
    if (json const* country = required(in, "country", problems)) {
        problems.at("country",
                    [&] { read_country(*country, address.country, problems); });
    }
}

void read_grams(json const& in, long long& grams, Problems& problems)
{
    constexpr long long most = 30'000;
    if (!in.is_number_integer()) {
        problems.add("int_type", "a whole number is expected", &in);
    } else if (in.is_number_unsigned() && in.get<std::uint64_t>() > most) {
        problems.add("less_than_equal", "a parcel has at most 30 000 grams", &in);
    } else if (in.get<long long>() < 1) {
        problems.add("greater_than_equal", "a parcel has at least 1 gram", &in);
    } else {
        grams = in.get<long long>();
    }
}

void read_parcel(json const& in, Parcel& parcel, Problems& problems)
{
    if (!is_object(in, problems)) {
        return;
    }
    if (json const* grams = required(in, "grams", problems)) {
        problems.at("grams", [&] { read_grams(*grams, parcel.grams, problems); });
    }
    auto const fragile = in.find("fragile");
    if (fragile == in.end()) {
        return;
    }
    if (fragile->is_boolean() || *fragile == 1 || *fragile == 0) {
        parcel.fragile = *fragile == true || *fragile == 1;
    } else {
        problems.at("fragile", [&] {
            problems.add("bool_type", "true or false is expected", &*fragile);
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
        problems.add("too_short", "a delivery has at least 1 parcel", &in);
        return;
    }
    if (in.size() > 10) {
        problems.add("too_long", "a delivery has at most 10 parcels", &in);
        return;
    }
    std::size_t const before = problems.size();
    long long grams = 0;
    for (std::size_t i = 0; i < in.size(); ++i) {
        Parcel parcel;
        problems.at(i, [&] { read_parcel(in[i], parcel, problems); });
        grams += parcel.grams;
        parcels.push_back(parcel);
    }
    if (problems.size() == before && grams > 100'000) {
        problems.add("value_error", "a delivery has at most 100 000 grams", &in);
    }
}

}  // namespace

std::optional<Delivery> read_delivery(json const& in, Problems& problems)
{
    std::size_t const before = problems.size();
    if (!is_object(in, problems)) {
        return {};
    }
    Delivery delivery;
    if (json const* address = required(in, "address", problems)) {
        problems.at("address",
                    [&] { read_address(*address, delivery.address, problems); });
    }
    if (json const* parcels = required(in, "parcels", problems)) {
        problems.at("parcels",
                    [&] { read_parcels(*parcels, delivery.parcels, problems); });
    }
    return problems.size() == before ? std::optional(delivery) : std::nullopt;
}

}  // namespace schemas
