// A WHERE clause that grows condition by condition, with every value bound.
#pragma once

#include <soci/soci.h>

#include <deque>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace queries {

//! [conditions]
/// Conditions that all have to be true, and the values of their placeholders.
class Conditions {
public:
    using Value = std::variant<long long, std::string>;

    /// A condition, with the values of its placeholders by their names:
    ///
    ///     add("stock > 0");
    ///     add("price_cents >= :min", {{"min", 500}});
    ///
    /// A name may be used for one value only, in all conditions together.
    void add(std::string const& condition,
             std::vector<std::pair<std::string, Value>> values = {})
    {
        where_ += (where_.empty() ? " WHERE (" : " AND (") + condition + ")";
        for (auto& value : values) {
            values_.push_back(std::move(value));
        }
    }

    /// " WHERE (...) AND (...)", or nothing when there is no condition. The brackets
    /// keep an OR within its condition.
    std::string const& where() const { return where_; }

    /// Gives the values to a statement that is still to be prepared. They have to live,
    /// unchanged and in their place, for as long as the statement runs.
    void bind_to(soci::statement& statement) const
    {
        for (auto const& [name, value] : values_) {
            std::visit(
                [&](auto const& plain) { statement.exchange(soci::use(plain, name)); },
                value);
        }
    }

private:
    std::string where_;
    std::deque<std::pair<std::string, Value>> values_;
};
//! [conditions]

}  // namespace queries
