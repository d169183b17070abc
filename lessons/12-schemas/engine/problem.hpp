// What is wrong with a body, in the shape in which Pydantic 2 and FastAPI report it.
#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace schemas {

using nlohmann::json;
using nlohmann::ordered_json;  // keeps the order in which fields are written

/// One step on the way to a value: the name of a field, or an index in a list.
using Step = std::variant<std::string, std::size_t>;
using Location = std::vector<Step>;

/// "body.items.1.quantity"
std::string place(Location const& loc);

//! [problem]
/// One thing that is wrong: its type for a program, where it is, a sentence for a
/// person, and the value that was sent, unless that could be a secret.
struct Problem {
    std::string type;
    Location loc;
    std::string msg;
    std::optional<json> input;
};
//! [problem]

/// All that is wrong with one body, in the order in which it was read.
class Problems {
public:
    /// More than these are not collected: an answer must not grow with the nonsense
    /// that was sent.
    static constexpr std::size_t most = 100;

    /// `root` is where the value is that is being read: "body", "query" or "path".
    explicit Problems(Location root);

    /// Adds a problem of the value at the current location. `input` is that value, or
    /// null when it could be a secret or is not there. An input is left out, too, when
    /// it has more than 200 bytes as JSON, or a text that is not UTF-8.
    void add(std::string type, std::string msg, json const* input = nullptr);

    /// Runs `look`, whose problems are one step further in.
    template <typename Look>
    void at(Step step, Look&& look)
    {
        go_in(std::move(step));
        look();
        go_out();
    }

    std::size_t size() const;
    bool full() const;
    std::vector<Problem> const& all() const;

private:
    void go_in(Step step);
    void go_out();

    Location here_;
    std::vector<Problem> all_;
};

/// A body that was refused. `what()` says how many problems there are and nothing of
/// what was sent.
class Invalid : public std::runtime_error {
public:
    explicit Invalid(std::vector<Problem> problems);

    std::vector<Problem> const& problems() const;

private:
    std::vector<Problem> problems_;
};

/// {"detail": [{"type": ..., "loc": [...], "msg": ..., "input": ...}]}, the body of an
/// answer 422. A problem without an input has no "input".
ordered_json detail(std::vector<Problem> const& problems);

}  // namespace schemas
