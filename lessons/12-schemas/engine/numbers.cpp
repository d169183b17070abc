// Whole numbers, and true or false.
#include "engine/kinds.hpp"

namespace schemas {

//! [read-integer]
std::optional<long long> Integer::read(json const& in, Problems& problems) const
{
    if (in.is_number_float()) {
        problems.add("int_from_float",
                     "a whole number is expected, without a point or an exponent", &in);
        return {};
    }
    if (!in.is_number_integer()) {
        problems.add("int_type", "a whole number is expected", &in);
        return {};
    }
    // From 2^63 on nlohmann_json stores an unsigned number, and a conversion wraps.
    constexpr auto largest = std::numeric_limits<long long>::max();
    bool const beyond = in.is_number_unsigned() &&
                        in.get<std::uint64_t>() > static_cast<std::uint64_t>(largest);
    if (beyond || in.get<long long>() > at_most) {
        problems.add("less_than_equal",
                     "the number may be at most " + std::to_string(at_most), &in);
        return {};
    }
    if (in.get<long long>() < at_least) {
        problems.add("greater_than_equal",
                     "the number has to be at least " + std::to_string(at_least), &in);
        return {};
    }
    return in.get<long long>();
}
//! [read-integer]

ordered_json Integer::write(long long const& value) const
{
    return value;
}

ordered_json Integer::json_schema() const
{
    ordered_json schema{{"type", "integer"}};
    if (at_least != std::numeric_limits<long long>::min()) {
        schema["minimum"] = at_least;
    }
    if (at_most != std::numeric_limits<long long>::max()) {
        schema["maximum"] = at_most;
    }
    return schema;
}

std::optional<bool> Boolean::read(json const& in, Problems& problems) const
{
    if (!in.is_boolean()) {
        problems.add("bool_type", "true or false is expected", &in);
        return {};
    }
    return in.get<bool>();
}

ordered_json Boolean::write(bool const& value) const
{
    return value;
}

ordered_json Boolean::json_schema() const
{
    return {{"type", "boolean"}};
}

}  // namespace schemas
