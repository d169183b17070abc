#include "engine/problem.hpp"

namespace schemas {

std::string place(Location const& loc)
{
    std::string text;
    for (Step const& step : loc) {
        auto const* const index = std::get_if<std::size_t>(&step);
        text += (text.empty() ? "" : ".") +
                (index ? std::to_string(*index) : std::get<std::string>(step));
    }
    return text;
}

namespace {

// A value that was not parsed, as from a query string, may have bytes that are not
// UTF-8: dump() throws for them, and would again when the answer is written.
bool can_be_shown(json const& input)
{
    constexpr std::size_t longest = 200;
    try {
        return input.dump().size() <= longest;
    } catch (json::type_error const&) {
        return false;
    }
}

}  // namespace

Problems::Problems(Location root) : here_(std::move(root)) {}

void Problems::add(std::string type, std::string msg, json const* input)
{
    if (full()) {
        return;
    }
    Problem problem{std::move(type), here_, std::move(msg), {}};
    if (input != nullptr && can_be_shown(*input)) {
        problem.input = *input;
    }
    all_.push_back(std::move(problem));
}

void Problems::go_in(Step step)
{
    here_.push_back(std::move(step));
}

void Problems::go_out()
{
    here_.pop_back();
}

std::size_t Problems::size() const
{
    return all_.size();
}

bool Problems::full() const
{
    return all_.size() >= most;
}

std::vector<Problem> const& Problems::all() const
{
    return all_;
}

Invalid::Invalid(std::vector<Problem> problems)
    : std::runtime_error("the input has " + std::to_string(problems.size()) +
                         (problems.size() == 1 ? " problem" : " problems")),
      problems_(std::move(problems))
{
}

std::vector<Problem> const& Invalid::problems() const
{
    return problems_;
}

//! [detail]
ordered_json detail(std::vector<Problem> const& problems)
{
    ordered_json list = ordered_json::array();
    for (Problem const& problem : problems) {
        ordered_json loc = ordered_json::array();
        for (Step const& step : problem.loc) {
            std::visit([&](auto const& name_or_index) { loc.push_back(name_or_index); },
                       step);
        }
        ordered_json entry{{"type", problem.type}, {"loc", loc}, {"msg", problem.msg}};
        if (problem.input) {
            entry["input"] = *problem.input;
        }
        list.push_back(std::move(entry));
    }
    return {{"detail", std::move(list)}};
}
//! [detail]

}  // namespace schemas
