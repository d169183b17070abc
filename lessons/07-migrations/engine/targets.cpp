#include "targets.hpp"

#include "migration_error.hpp"

#include <charconv>
#include <optional>

namespace migrations {

namespace {

// 2 for "+2" when the sign is '+'; nothing for a target that does not begin with it.
std::optional<std::size_t> relative(std::string const& target, char sign)
{
    if (!target.starts_with(sign)) {
        return std::nullopt;
    }
    std::size_t count = 0;
    char const* const end = target.data() + target.size();
    auto const [rest, error] = std::from_chars(target.data() + 1, end, count);
    if (error != std::errc{} || rest != end || count == 0) {
        throw MigrationError("'" + target + "' is no number of steps, such as " + sign +
                             "1");
    }
    return count;
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
    if (target == "head" || target.starts_with('+')) {
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
    auto const count = relative(target, '+');
    auto steps = plan_upgrade(history.graph(), current, targets_of(history, target));
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
