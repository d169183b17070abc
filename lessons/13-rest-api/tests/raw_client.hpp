// A connection on which a test sends any bytes.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace rest::cases {

class RawClient {
public:
    explicit RawClient(int port) : socket_(::socket(AF_INET, SOCK_STREAM, 0))
    {
        int const on = 1;
        ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        void* const any = &address;
        if (::connect(socket_, static_cast<sockaddr*>(any), sizeof address) != 0) {
            throw std::runtime_error("cannot connect");
        }
    }
    ~RawClient() { ::close(socket_); }
    RawClient(RawClient const&) = delete;
    RawClient& operator=(RawClient const&) = delete;

    /// Sends what can be sent: the other side may have closed.
    void send(std::string_view text)
    {
        while (!text.empty()) {
            ssize_t const sent =
                ::send(socket_, text.data(), text.size(), MSG_NOSIGNAL);
            if (sent <= 0) {
                return;
            }
            text.remove_prefix(static_cast<std::size_t>(sent));
        }
    }

    /// Says that nothing more comes.
    void end() { ::shutdown(socket_, SHUT_WR); }

    /// All that comes until the other side closes.
    std::string read_all()
    {
        std::string text;
        std::array<char, 4096> part{};
        ssize_t got = 0;
        while ((got = ::recv(socket_, part.data(), part.size(), 0)) > 0) {
            text.append(part.data(), static_cast<std::size_t>(got));
        }
        return text;
    }

    /// Reads until `text` has come, or the other side closes.
    std::string read_until(std::string const& text)
    {
        std::string all;
        char byte = 0;
        while (all.find(text) == std::string::npos &&
               ::recv(socket_, &byte, 1, 0) == 1) {
            all += byte;
        }
        return all;
    }

    /// One answer: its headers, and as much of a body as they say.
    std::string read_answer()
    {
        std::string all = read_until("\r\n\r\n");
        std::string const length = "Content-Length: ";
        auto const at = all.find(length);
        std::size_t left =
            at == std::string::npos ? 0 : std::stoul(all.substr(at + length.size()));
        char byte = 0;
        for (; left > 0 && ::recv(socket_, &byte, 1, 0) == 1; --left) {
            all += byte;
        }
        return all;
    }

private:
    int socket_;
};

/// What comes back for these bytes until the service closes, which "Connection: close"
/// makes it do.
inline std::string send_raw(int port, std::string_view request)
{
    RawClient client(port);
    client.send(request);
    return client.read_all();
}

/// One answer to these bytes; the connection may stay open.
inline std::string ask_raw(int port, std::string_view request)
{
    RawClient client(port);
    client.send(request);
    return client.read_answer();
}

/// How often a text occurs.
inline int occurrences(std::string const& text, std::string const& part)
{
    int count = 0;
    for (auto at = text.find(part); at != std::string::npos;
         at = text.find(part, at + 1)) {
        ++count;
    }
    return count;
}

}  // namespace rest::cases
