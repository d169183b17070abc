// What a schema knows about an object without knowing its C++ type: the names of its
// fields, and what belongs in them.
#pragma once

#include "engine/problem.hpp"

namespace schemas {

struct DescribedField {
    std::string name;
    bool required = false;
    bool secret = false;  ///< its input must not be shown
    ordered_json json_schema;
};

struct Description {
    explicit Description(std::string name_of_type) : name(std::move(name_of_type)) {}

    std::string name;
    std::vector<DescribedField> fields = {};
    bool refuses_unknown = false;
    bool needs_a_field = false;

    /// Throws std::logic_error when there is a field of this name.
    void add(DescribedField field);

    bool has_secret() const;

    /// Adds a problem for each field that is not described, if such are refused.
    void check_names(json const& object, Problems& problems) const;

    /// A JSON Schema (2020-12, as OpenAPI 3.1 uses it).
    ordered_json json_schema() const;
};

}  // namespace schemas
