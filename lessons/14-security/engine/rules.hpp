// Who may do what, in one table.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace security {

//! [who]
/// Who may use a call. An administrator may use all of them.
enum class Who {
    everyone,
    signed_in,      ///< anyone who is logged in
    that_user,      ///< the user whose id is in the path
    owner_of_item,  ///< the user who owns the item whose id is in the path
    administrator,
};

struct Rule {
    std::string method;
    std::string path;  ///< with placeholders: "/users/{user_id}"
    Who who;
};
//! [who]

class Rules {
public:
    explicit Rules(std::vector<Rule> rules) : rules_(std::move(rules)) {}

    /// Nothing when there is no rule for the call: then nobody may use it.
    std::optional<Who> who(std::string const& method, std::string const& path) const;

    std::vector<Rule> const& all() const& { return rules_; }
    std::vector<Rule> const& all() && = delete;  // would be gone with the object

private:
    std::vector<Rule> rules_;
};

/// Those of the service.
Rules service_rules();

/// "that user", for a table or a message.
std::string name_of(Who who);

}  // namespace security
