#include "engine/access_log.hpp"

#include <nlohmann/json.hpp>

#include <sodium.h>

#include <array>
#include <optional>

namespace rest {

namespace {

using nlohmann::ordered_json;

// A thread serves one request at a time.
thread_local std::optional<pooling::Clock::time_point> began;

std::string line_of(ordered_json const& fields)
{
    return fields.dump(-1, ' ', true, ordered_json::error_handler_t::replace);
}

}  // namespace

std::string random_request_id()
{
    std::array<unsigned char, 8> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::array<char, 17> text{};
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    return text.data();
}

AccessLog::AccessLog(WriteLine write, std::shared_ptr<pooling::Clock> clock,
                     std::function<std::string()> new_id)
    : write_(std::move(write)), clock_(std::move(clock)), new_id_(std::move(new_id))
{
}

void AccessLog::begin()
{
    began = clock_->now();
}

void AccessLog::end(httplib::Request const& request, httplib::Response& response)
{
    std::string const id = new_id_();
    response.set_header("X-Request-Id", id);
    ordered_json milliseconds;  // null
    if (began) {
        auto const taken = clock_->now() - *began;
        milliseconds =
            std::chrono::duration_cast<std::chrono::milliseconds>(taken).count();
    }
    began.reset();
    write(line_of({{"id", id},
                   {"method", request.method},
                   {"path", request.path},
                   {"status", response.status},
                   {"bytes", response.body.size()},
                   {"ms", milliseconds}}));
}

void AccessLog::error(std::string const& what)
{
    write(line_of({{"error", what}}));
}

void AccessLog::write(std::string const& line)
{
    std::lock_guard const lock(mutex_);
    write_(line);
}

}  // namespace rest
