#include "conversation.hpp"

#include <nlohmann/json.hpp>

#include <iostream>
#include <stdexcept>

namespace rest {

Conversation::Conversation(Change const& change)
{
    ApiOptions options;
    options.database = folder_ / "service.db";
    options.password_cost = PasswordCost::least();  // quick, and for this program only
    options.clock = clock_;
    options.write_line = [this](std::string const& line) { lines_.push_back(line); };
    options.new_request_id = [n = 0]() mutable {
        return "request-" + std::to_string(++n);
    };
    change(options);
    api_.emplace(std::move(options));
    client_.emplace("127.0.0.1", api_->start());
    client_->set_keep_alive(true);
    // cpp-httplib 0.18 asks for compressed answers, whose size would be in the log.
    client_->set_default_headers({{"Accept-Encoding", "identity"}});
    client_->set_tcp_nodelay(true);
}

httplib::Response Conversation::send(std::string const& method, std::string const& path,
                                     std::string const& body,
                                     httplib::Headers const& headers)
{
    httplib::Request request;
    request.method = method;
    request.path = path;
    request.headers = headers;
    if (!body.empty()) {
        request.body = body;
        if (!request.has_header("Content-Type")) {
            request.set_header("Content-Type", "application/json");
        }
    }
    httplib::Result const result = client_->send(request);
    if (!result) {
        throw std::runtime_error(method + " " + path + ": no answer");
    }
    return *result;
}

void print_answer(httplib::Response const& answer)
{
    std::string const body = answer.body.size() <= 400
                                 ? answer.body
                                 : std::to_string(answer.body.size()) + " bytes";
    std::cout << "< " << answer.status << (body.empty() ? "" : " ") << body << '\n';
    for (char const* const name : {"Location", "ETag", "Allow", "Retry-After",
                                   "WWW-Authenticate", "EXCEPTION_WHAT"}) {
        if (answer.has_header(name)) {
            std::cout << "  " << name << ": " << answer.get_header_value(name) << '\n';
        }
    }
}

void Conversation::ask(std::string const& method, std::string const& path,
                       std::string const& body, httplib::Headers const& headers)
{
    bool const is_short = path.size() <= 100;
    std::cout << "> " << method << ' '
              << (is_short ? path
                           : path.substr(0, 9) + "... " + std::to_string(path.size()) +
                                 " bytes");
    for (auto const& [name, value] : headers) {
        std::cout << "  " << name << ": " << value;
    }
    if (!body.empty()) {
        std::cout << "\n  "
                  << (body.size() <= 100 ? body
                                         : std::to_string(body.size()) + " bytes");
    }
    std::cout << '\n';
    print_answer(send(method, path, body, headers));
}

std::vector<std::string> const& Conversation::lines()
{
    api_->stop();
    return lines_;
}

std::string user_body(std::string const& email)
{
    return nlohmann::ordered_json{{"email", email}, {"password", "correct horse"}}
        .dump();
}

}  // namespace rest
