#include "engine/routes.hpp"

#include <charconv>
#include <stdexcept>

namespace rest {

namespace {

//! [pattern]
// "/users/{user_id}/items/" as a regular expression, which cpp-httplib matches with the
// whole path. A number has at most 20 characters. The bound is there because the path
// comes from outside, and libstdc++'s std::regex recurses for every character.
std::string pattern_of(std::string const& path)
{
    static std::regex const parameter(R"(\{[a-z_]+\})");
    return std::regex_replace(path, parameter, "([^/]{1,32})");
}
//! [pattern]

//! [read-parameter]
std::optional<long long> read_parameter(std::string const& text,
                                        Parameter const& parameter,
                                        schemas::Problems& problems)
{
    schemas::json const input = text;
    long long value = 0;
    char const* const end = text.data() + text.size();
    auto const [stopped, error] = std::from_chars(text.data(), end, value);
    if (error == std::errc::result_out_of_range) {
        problems.add("int_parsing_size", "the number has too many digits", &input);
    } else if (error != std::errc() || stopped != end) {
        problems.add("int_parsing", "a whole number is expected", &input);
    } else if (value < parameter.at_least) {
        problems.add("greater_than_equal",
                     "at least " + std::to_string(parameter.at_least) + " is expected",
                     &input);
    } else if (value > parameter.at_most) {
        problems.add("less_than_equal",
                     "at most " + std::to_string(parameter.at_most) + " is expected",
                     &input);
    } else {
        return value;
    }
    return {};
}
//! [read-parameter]

}  // namespace

Call::Call(httplib::Request const& from, Endpoint const& endpoint) : request(from)
{
    std::vector<schemas::Problem> wrong;
    std::size_t captured = 0;
    for (Parameter const& parameter : endpoint.parameters) {
        bool const in_path = parameter.in == In::path;
        if (!in_path && !request.has_param(parameter.name)) {
            values_.emplace_back(parameter.name, parameter.otherwise.value());
            continue;
        }
        std::string const text = in_path ? request.matches[++captured].str()
                                         : request.get_param_value(parameter.name);
        schemas::Problems problems({in_path ? "path" : "query"});
        problems.at(parameter.name, [&] {
            if (auto const value = read_parameter(text, parameter, problems)) {
                values_.emplace_back(parameter.name, *value);
            }
        });
        wrong.insert(wrong.end(), problems.all().begin(), problems.all().end());
    }
    if (!wrong.empty()) {
        throw schemas::Invalid(wrong);
    }
}

long long Call::operator[](std::string_view parameter) const
{
    for (auto const& [name, value] : values_) {
        if (name == parameter) {
            return value;
        }
    }
    throw std::logic_error("no parameter is named " + std::string(parameter));
}

void Call::require_json() const
{
    std::string const type = request.get_header_value("Content-Type");
    if (type != "application/json" && !type.starts_with("application/json;")) {
        throw HttpError(415, "A body of application/json is expected");
    }
}

void Routes::add(Endpoint endpoint)
{
    patterns_.emplace_back(pattern_of(endpoint.path));
    endpoints_.push_back(std::move(endpoint));
}

void Routes::change_each(std::function<void(Endpoint&)> const& change)
{
    for (Endpoint& endpoint : endpoints_) {
        change(endpoint);
    }
}

//! [install]
void Routes::install(httplib::Server& server, Report const& report) const
{
    for (Endpoint const& endpoint : endpoints_) {
        auto const serve = [&endpoint, report](httplib::Request const& request,
                                               httplib::Response& response) {
            try {
                endpoint.handle(Call(request, endpoint), response);
            } catch (...) {
                answer_exception(response, std::current_exception(), report);
            }
        };
        std::string const pattern = pattern_of(endpoint.path);
        if (endpoint.method == "GET") {
            server.Get(pattern, serve);  // HEAD too
        } else if (endpoint.method == "POST") {
            server.Post(pattern, serve);
        } else if (endpoint.method == "PATCH") {
            server.Patch(pattern, serve);
        } else if (endpoint.method == "DELETE") {
            server.Delete(pattern, serve);
        } else {
            throw std::logic_error("no endpoint can have the method " +
                                   endpoint.method);
        }
    }
}
//! [install]

std::string Routes::allowed(std::string const& path) const
{
    std::string methods;
    for (std::size_t i = 0; i < endpoints_.size(); ++i) {
        if (std::regex_match(path, patterns_[i])) {
            std::string const& method = endpoints_[i].method;
            methods += (methods.empty() ? "" : ", ") + method;
            methods += method == "GET" ? ", HEAD" : "";
        }
    }
    return methods;
}

}  // namespace rest
