#include "engine/description.hpp"

#include <algorithm>

namespace schemas {

namespace {

bool describes(std::vector<DescribedField> const& fields, std::string const& name)
{
    return std::ranges::find(fields, name, &DescribedField::name) != fields.end();
}

}  // namespace

void Description::add(DescribedField field)
{
    if (describes(fields, field.name)) {
        throw std::logic_error(name + " has two fields named " + field.name);
    }
    fields.push_back(std::move(field));
}

bool Description::has_secret() const
{
    return std::ranges::any_of(fields, &DescribedField::secret);
}

void Description::check_names(json const& object, Problems& problems) const
{
    if (!refuses_unknown) {
        return;
    }
    for (auto const& [field, value] : object.items()) {
        if (!describes(fields, field)) {
            problems.at(field, [&, &unknown = value] {
                problems.add("extra_forbidden", "there is no such field",
                             has_secret() ? nullptr : &unknown);
            });
        }
    }
}

ordered_json Description::json_schema() const
{
    ordered_json properties = ordered_json::object();
    ordered_json required = ordered_json::array();
    for (DescribedField const& field : fields) {
        properties[field.name] = field.json_schema;
        if (field.required) {
            required.push_back(field.name);
        }
    }
    ordered_json schema{
        {"title", name}, {"type", "object"}, {"properties", properties}};
    if (!required.empty()) {
        schema["required"] = required;
    }
    if (refuses_unknown) {
        schema["additionalProperties"] = false;
    }
    if (needs_a_field) {
        schema["minProperties"] = 1;
    }
    return schema;
}

}  // namespace schemas
