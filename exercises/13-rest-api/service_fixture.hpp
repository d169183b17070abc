// What the cases share: a service that answers over HTTP on a free port of 127.0.0.1.
#pragma once

#include "answers.hpp"
#include "tasks_fixture.hpp"
#include "workbook/check_same.hpp"

#include <exception>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace rest::cases {

/// What came back for one request.
struct Answer {
    int status = 0;
    std::string body;
    httplib::Headers headers;
    std::string no_answer;  ///< why there is none
    std::string thrown;     ///< by the handler, when it did

    /// The value of a header, or "none".
    std::string header(std::string const& name) const
    {
        auto const found = headers.find(name);
        return found == headers.end() ? "none" : found->second;
    }

    /// "404 {"detail":"Task not found"}", with the fields of an object in alphabetical
    /// order.
    std::string text() const
    {
        if (!no_answer.empty()) {
            return "no answer: " + no_answer;
        }
        if (!thrown.empty()) {
            return std::to_string(status) + ", since the handler threw: " + thrown;
        }
        Json const json = Json::parse(body, nullptr, false);
        return std::to_string(status) + " " +
               (body.empty()          ? "without a body"
                : json.is_discarded() ? "and no JSON: " + body
                                      : json.dump());
    }

    /// "422: int_parsing at path.task_id, input "abc"", with a part for each problem
    /// and without the sentences for people. Any other answer as `text` has it.
    std::string problems() const
    {
        Json const json = Json::parse(body, nullptr, false);
        if (status != 422 || !json.is_object() || !json.contains("detail") ||
            !json["detail"].is_array()) {
            return text();
        }
        std::string list;
        for (Json const& problem : json["detail"]) {
            if (!problem.is_object() || !problem.contains("loc") ||
                !problem["loc"].is_array()) {
                return text();
            }
            std::string place;
            for (Json const& part : problem["loc"]) {
                place += (place.empty() ? "" : ".") +
                         (part.is_string() ? part.get<std::string>() : part.dump());
            }
            list += (list.empty() ? "" : "; ") + problem.value("type", "no type") +
                    " at " + place + ", input " + problem.value("input", Json()).dump();
        }
        return "422: " + list;
    }
};

/// A server that runs as long as the object lives, with the routes that `add_routes`
/// puts on it.
class Service {
public:
    explicit Service(std::function<void(httplib::Server&)> const& add_routes)
    {
        // A handler's exception goes to the case, which shows it; 0.11.4 would put its
        // text into a header.
        server_.set_exception_handler([this](httplib::Request const&,
                                             httplib::Response& response,
                                             std::exception_ptr const& error) {
            response.status = 500;
            remember(error);
        });
        server_.new_task_queue = [] { return new httplib::ThreadPool(2); };
        server_.set_tcp_nodelay(true);
        server_.set_read_timeout(5);
        server_.set_write_timeout(5);
        add_routes(server_);
        port_ = server_.bind_to_any_port("127.0.0.1");
        if (port_ <= 0) {
            throw std::runtime_error("no port of 127.0.0.1 is free");
        }
        listening_ = std::thread([this] { server_.listen_after_bind(); });
        // stop() does nothing before the server runs.
        while (!server_.is_running()) {
            std::this_thread::yield();
        }
    }
    ~Service()
    {
        server_.stop();
        listening_.join();
    }
    Service(Service const&) = delete;
    Service& operator=(Service const&) = delete;

    Answer get(std::string const& path) { return send("GET", path); }
    Answer post(std::string const& path, std::string const& body,
                httplib::Headers const& headers = {})
    {
        return send("POST", path, body, headers);
    }
    Answer patch(std::string const& path, std::string const& body,
                 httplib::Headers const& headers = {})
    {
        return send("PATCH", path, body, headers);
    }
    Answer remove(std::string const& path) { return send("DELETE", path); }

    /// Any method, a path as it goes over the wire, and a body of JSON if there is one.
    Answer send(std::string const& method, std::string const& path,
                std::string const& body = "", httplib::Headers const& headers = {})
    {
        httplib::Client client("127.0.0.1", port_);
        client.set_connection_timeout(5);
        client.set_read_timeout(5);
        client.set_tcp_nodelay(true);
        client.set_url_encode(false);
        httplib::Request request;
        request.method = method;
        request.path = path;
        request.headers = headers;
        request.body = body;
        if (method != "GET" && method != "HEAD") {
            request.set_header("Content-Type", "application/json");
        }
        remember(request);
        httplib::Result const result = client.send(request);
        Answer answer;
        if (result) {
            answer.status = result->status;
            answer.body = result->body;
            answer.headers = result->headers;
        } else {
            answer.no_answer = httplib::to_string(result.error());
        }
        std::lock_guard const lock(mutex_);
        answer.thrown = std::exchange(thrown_, "");
        return answer;
    }

private:
    void remember(httplib::Request const& request)
    {
        std::string text = request.method + ' ' + request.path;
        for (auto const& [name, value] : request.headers) {
            text += name == "Content-Type" ? "" : "  " + name + ": " + value;
        }
        text += request.body.empty() ? "" : "  " + request.body;
        for (auto end = text.find('\n'); end != std::string::npos;) {
            text.replace(end, 1, "\\n");
            end = text.find('\n', end + 2);
        }
        constexpr std::size_t most = 200;
        std::lock_guard const lock(mutex_);
        sent_ = text.size() <= most ? text : text.substr(0, most) + " ...";
    }
    void remember(std::exception_ptr const& error)
    {
        std::lock_guard const lock(mutex_);
        try {
            std::rethrow_exception(error);
        } catch (std::exception const& exception) {
            thrown_ = exception.what();
        } catch (...) {
            thrown_ = "something that is no std::exception";
        }
    }

    httplib::Server server_;
    int port_ = 0;
    std::thread listening_;
    std::mutex mutex_;
    std::string thrown_;
    std::string sent_;

    // The verdict shows the request that was sent last, as if a case said it by INFO.
    using Note = std::function<void(std::ostream*)>;
    doctest::detail::ContextScope<Note> const note_{Note([this](std::ostream* out) {
        std::lock_guard const lock(mutex_);
        *out << (sent_.empty() ? "" : "With: " + sent_);
    })};
};

}  // namespace rest::cases

/// A header of an answer; the verdict shows its name, too.
#define CHECK_HEADER(answer, name, wanted)         \
    do {                                           \
        INFO("With: the header ", name);           \
        CHECK_SAME((answer).header(name), wanted); \
    } while (false)
