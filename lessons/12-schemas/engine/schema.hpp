// A description of a type's fields, from which come its parser, its JSON and its JSON
// Schema.
#pragma once

#include "engine/description.hpp"
#include "engine/json_text.hpp"
#include "engine/kinds.hpp"

#include <functional>

namespace schemas {

/// The fields of T as JSON, each bound to a member. Fields are read and written in the
/// order in which they are described.
template <typename T>
class Schema {
public:
    using Value = T;
    using Rule = std::function<void(T const&, Problems&)>;

    explicit Schema(std::string name) : description_(std::move(name)) {}

    //! [describe]
    /// The body has to have it. null is a value like others: Nullable accepts it.
    template <Kind K>
    Schema& required(std::string name, typename K::Value T::* member, K kind)
    {
        return add({std::move(name), true, kind.has_secret(), kind.json_schema()},
                   {[member, kind](T& object, json const* in, Problems& problems) {
                        if (in == nullptr) {
                            problems.add("missing", "this field is required");
                        } else if (auto value = kind.read(*in, problems)) {
                            object.*member = std::move(*value);
                        }
                    },
                    [member, kind](T const& object) -> std::optional<ordered_json> {
                        return kind.write(object.*member);
                    }});
    }

    /// The body may leave it out, and then the member is empty and is not written. With
    /// Nullable there are three cases: left out, null, and a value.
    template <Kind K>
    Schema& optional(std::string name, std::optional<typename K::Value> T::* member,
                     K kind)
    {
        return add({std::move(name), false, kind.has_secret(), kind.json_schema()},
                   {[member, kind](T& object, json const* in, Problems& problems) {
                        if (in != nullptr) {
                            object.*member = kind.read(*in, problems);
                        }
                    },
                    [member, kind](T const& object) -> std::optional<ordered_json> {
                        if (object.*member) {
                            return kind.write(*(object.*member));
                        }
                        return std::nullopt;
                    }});
    }
    //! [describe]

    /// The body may leave it out, and then the member keeps what T{} has. It is always
    /// written.
    template <Kind K>
    Schema& defaulted(std::string name, typename K::Value T::* member, K kind)
    {
        ordered_json description = kind.json_schema();
        description["default"] = kind.write(T{}.*member);
        return add({std::move(name), false, kind.has_secret(), std::move(description)},
                   {[member, kind](T& object, json const* in, Problems& problems) {
                        if (in == nullptr) {
                            return;
                        }
                        if (auto value = kind.read(*in, problems)) {
                            object.*member = std::move(*value);
                        }
                    },
                    [member, kind](T const& object) -> std::optional<ordered_json> {
                        return kind.write(object.*member);
                    }});
    }

    /// A field that is not described is a problem. Without this it is ignored.
    Schema& refuse_unknown()
    {
        description_.refuses_unknown = true;
        return *this;
    }

    /// A body without any of the fields is a problem: for a partial update, which
    /// would change nothing.
    Schema& at_least_one_field()
    {
        description_.needs_a_field = true;
        return *this;
    }

    /// A rule about several fields. It runs when each of them is right by itself.
    Schema& rule(Rule rule)
    {
        rules_.push_back(std::move(rule));
        return *this;
    }

    /// The object that a text describes. Throws Invalid with all problems at once.
    T parse(std::string_view text, Limits limits = {}) const
    {
        Location const root{"body"};
        Problems problems(root);
        auto object = read(parse_json(text, limits, root), problems);
        if (!object) {
            throw Invalid(problems.all());
        }
        return std::move(*object);
    }

    //! [read-object]
    /// The object, or nothing after problems were added.
    std::optional<T> read(json const& in, Problems& problems) const
    {
        std::size_t const before = problems.size();
        json const* const shown = has_secret() ? nullptr : &in;
        if (!in.is_object()) {
            problems.add("model_attributes_type", "an object is expected", shown);
            return {};
        }
        T object{};
        bool any = false;
        for (std::size_t i = 0; i < fields_.size(); ++i) {
            std::string const& name = description_.fields[i].name;
            auto const found = in.find(name);
            json const* const value = found == in.end() ? nullptr : &*found;
            any = any || value != nullptr;
            problems.at(name, [&] { fields_[i].read(object, value, problems); });
        }
        description_.check_names(in, problems);
        if (description_.needs_a_field && !any && problems.size() == before) {
            problems.add("value_error", "at least one field is expected", shown);
        }
        if (problems.size() != before || problems.full()) {
            return {};
        }
        for (Rule const& rule : rules_) {
            rule(object, problems);
        }
        return problems.size() == before ? std::optional(std::move(object))
                                         : std::nullopt;
    }
    //! [read-object]

    ordered_json write(T const& object) const
    {
        ordered_json out = ordered_json::object();
        out.get_ref<ordered_json::object_t&>().reserve(fields_.size());
        for (std::size_t i = 0; i < fields_.size(); ++i) {
            if (auto value = fields_[i].write(object)) {
                out[description_.fields[i].name] = std::move(*value);
            }
        }
        return out;
    }

    /// A JSON Schema (2020-12, as OpenAPI 3.1 uses it).
    ordered_json json_schema() const { return description_.json_schema(); }
    bool has_secret() const { return description_.has_secret(); }
    std::string const& name() const { return description_.name; }

private:
    struct Field {
        std::function<void(T&, json const*, Problems&)> read;
        std::function<std::optional<ordered_json>(T const&)> write;
    };

    Schema& add(DescribedField described, Field field)
    {
        description_.add(std::move(described));
        fields_.push_back(std::move(field));
        return *this;
    }

    Description description_;
    std::vector<Field> fields_;  // in the order of the described ones
    std::vector<Rule> rules_;
};

}  // namespace schemas
