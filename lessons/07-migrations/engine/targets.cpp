#include "targets.hpp"

#include "migration_error.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

namespace migrations {

namespace {

// 2 for "+2" when the sign is '+'; nullopt for a target that is not relative.
std::optional<std::size_t> relative(std::string const& target, char sign)
{
    bool const is_relative = target.size() > 1 && target.size() < 10 &&
                             target[0] == sign &&
                             std::all_of(
                                 target.begin() + 1, target.end(),
                                 [](unsigned char c) { return std::isdigit(c) != 0; });
    return is_relative ? std::optional(std::stoul(target.substr(1))) : std::nullopt;
}

std::vector<std::string> first_of(std::vector<std::string> steps, std::size_t count,
                                  std::string const& target)
{
    if (steps.size() < count) {
        throw MigrationError(target + " is too far: the steps left are " +
                             std::to_string(steps.size()));
    }
    steps.resize(count);
    return steps;
}

std::set<std::string> targets_of(History const& history, std::string const& target)
{
    if (target == "heads") {
        return history.heads();
    }
    if (target == "head" || relative(target, '+')) {
        std::string const head = history.only_head();
        return head.empty() ? std::set<std::string>{} : std::set{head};
    }
    return {history.find(target)};
}

}  // namespace

std::vector<std::string> upgrade_steps(History const& history,
                                       std::set<std::string> const& current,
                                       std::string const& target)
{
    auto steps = plan_upgrade(history.graph(), current, targets_of(history, target));
    auto const count = relative(target, '+');
    return count ? first_of(std::move(steps), *count, target) : steps;
}

std::vector<std::string> downgrade_steps(History const& history,
                                         std::set<std::string> const& current,
                                         std::string const& target)
{
    auto const count = relative(target, '-');
    bool const all = target == "base" || count;
    auto steps =
        plan_downgrade(history.graph(), current, all ? "" : history.find(target));
    return count ? first_of(std::move(steps), *count, target) : steps;
}

std::vector<std::string> all_below(History const& history,
                                   std::set<std::string> const& ids)
{
    return plan_upgrade(history.graph(), {}, ids);
}

}  // namespace migrations
