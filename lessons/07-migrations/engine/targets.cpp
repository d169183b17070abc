#include "targets.hpp"

#include "migration_error.hpp"

#include <algorithm>
#include <charconv>
#include <functional>
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

// Whether `first` has to come before `second`.
using Before = std::function<bool(std::string const& first, std::string const& second)>;

// The first of the steps. Where two of them could be next, their order was chosen by
// random ids, and a number does not say which one is meant.
std::vector<std::string> first_of(std::vector<std::string> steps, std::size_t count,
                                  std::string const& target, Before const& before)
{
    if (steps.size() < count) {
        throw MigrationError(target + " is too far: the steps left are " +
                             std::to_string(steps.size()));
    }
    for (std::size_t i = 0; i < count && count < steps.size(); ++i) {
        for (std::size_t other = i + 1; other < steps.size(); ++other) {
            bool const waits = std::any_of(
                steps.begin() + static_cast<std::ptrdiff_t>(i),
                steps.begin() + static_cast<std::ptrdiff_t>(other),
                [&](std::string const& one) { return before(one, steps[other]); });
            if (!waits) {
                throw MigrationError(target + " could mean " + steps[i] + " or " +
                                     steps[other] + " next: name a revision");
            }
        }
    }
    steps.resize(count);
    return steps;
}

bool is_parent(History const& history, std::string const& parent,
               std::string const& child)
{
    auto const& parents = history.graph().at(child);
    return std::ranges::find(parents, parent) != parents.end();
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
    return count ? first_of(std::move(steps), *count, target,
                            [&](std::string const& first, std::string const& second) {
                                return is_parent(history, first, second);
                            })
                 : steps;
}

std::vector<std::string> downgrade_steps(History const& history,
                                         std::set<std::string> const& current,
                                         std::string const& target)
{
    auto const count = relative(target, '-');
    bool const all = target == "base" || count;
    auto steps =
        plan_downgrade(history.graph(), current, all ? "" : history.find(target));
    return count ? first_of(std::move(steps), *count, target,
                            [&](std::string const& first, std::string const& second) {
                                return is_parent(history, second, first);
                            })
                 : steps;
}

std::vector<std::string> all_below(History const& history,
                                   std::set<std::string> const& ids)
{
    return plan_upgrade(history.graph(), {}, ids);
}

}  // namespace migrations
