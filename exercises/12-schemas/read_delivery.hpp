// Exercise 12, task 4: all problems of a nested value, by hand.
#pragma once

#include "engine/problem.hpp"

namespace schemas {

//! [delivery]
struct Address {
    std::string street;
    std::string country;
};

struct Parcel {
    long long grams = 0;
    bool fragile = false;
};

struct Delivery {
    Address address;
    std::vector<Parcel> parcels;
};
//! [delivery]

/// Reads a value as
///
///   {"address": {"street": "Lindenallee 7", "country": "DE"},
///    "parcels": [{"grams": 500, "fragile": true}, {"grams": 1200}]}
///
/// by hand: with nlohmann_json and Problems, without the kinds and Schema.
///
/// Adds every problem of the value, each at its location, in any order:
/// - "missing" for a field that has to be there; only "fragile" may be left out, and is
///   then false. Other fields are ignored;
/// - "model_attributes_type" for what should be an object, "list_type" for what should
///   be a list, "string_type", "int_type" (also for 3.0) and "bool_type";
/// - "string_too_short" for an empty street;
/// - "value_error" for a country that is not two of the letters A to Z;
/// - "too_short" and "too_long" for fewer than 1 and more than 10 parcels. When there
///   are too many, none of them is read;
/// - "greater_than_equal" and "less_than_equal" for less than 1 and more than 30 000
///   grams;
/// - "value_error" at "parcels" when all of them together have more than 100 000 grams,
///   which is checked only when each parcel is right by itself.
///
/// Returns the delivery, or nothing when it has added a problem. Problems that were
/// there before do not matter; `problems` is not full.
std::optional<Delivery> read_delivery(json const& in, Problems& problems);

}  // namespace schemas
