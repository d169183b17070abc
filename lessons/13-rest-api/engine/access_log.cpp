#include "engine/access_log.hpp"

#include <nlohmann/json.hpp>

#include <sodium.h>

#include <array>
#include <optional>

namespace rest {

namespace {

using nlohmann::json;

// A thread serves one request at a time.
thread_local std::optional<pooling::Clock::time_point> began;

// As JSON, in ASCII. Bytes that are not UTF-8 become U+FFFD.
std::string quoted(std::string const& text)
{
    return json(text).dump(-1, ' ', true, json::error_handler_t::replace);
}

}  // namespace

std::string random_request_id()
{
    constexpr std::size_t size = 8;
    // The system is asked for the bytes of many ids at once.
    thread_local std::array<unsigned char, 64 * size> random{};
    thread_local std::size_t used = random.size();
    if (used == random.size()) {
        randombytes_buf(random.data(), random.size());
        used = 0;
    }
    std::array<char, 2 * size + 1> text{};
    sodium_bin2hex(text.data(), text.size(), random.data() + used, size);
    used += size;
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
    std::string milliseconds = "null";
    if (began) {
        auto const taken = clock_->now() - *began;
        milliseconds = std::to_string(
            std::chrono::duration_cast<std::chrono::milliseconds>(taken).count());
    }
    began.reset();
    // Joined as text, without building an object of JSON first: every request pays
    // this.
    write("{\"id\":" + quoted(id) + ",\"method\":" + quoted(request.method) +
          ",\"path\":" + quoted(request.path) +
          ",\"status\":" + std::to_string(response.status) + ",\"bytes\":" +
          std::to_string(response.body.size()) + ",\"ms\":" + milliseconds + '}');
}

void AccessLog::error(std::string const& what)
{
    write("{\"error\":" + quoted(what) + '}');
}

void AccessLog::write(std::string const& line)
{
    std::lock_guard const lock(mutex_);
    write_(line);
}

}  // namespace rest
