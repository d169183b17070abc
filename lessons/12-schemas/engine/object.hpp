// An object within another, as a kind of value.
#pragma once

#include "engine/schema.hpp"

namespace schemas {

template <typename T>
struct Object {
    using Value = T;
    Schema<T> schema;

    std::optional<T> read(json const& in, Problems& problems) const
    {
        return schema.read(in, problems);
    }

    ordered_json write(T const& object) const { return schema.write(object); }
    ordered_json json_schema() const { return schema.json_schema(); }
    bool has_secret() const { return schema.has_secret(); }
};

template <typename T>
Object(Schema<T>) -> Object<T>;

}  // namespace schemas
