#include "08-secrets/database_url.hpp"

#include "encodings.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace secrets {

namespace {

struct Kind {
    DatabaseKind kind;
    int port;
    std::array<std::string_view, 2> options;
};

constexpr std::array kinds{
    Kind{DatabaseKind::sqlite, 0, {"timeout"}},
    Kind{DatabaseKind::mysql, 3306, {"charset"}},
    Kind{DatabaseKind::postgresql, 5432, {"sslmode", "connect_timeout"}}};

// Takes what is before the first `separator` off the front of the text, and the
// separator too. Nothing when there is none; the text is then as it was.
std::optional<std::string_view> take_until(std::string_view& text,
                                           std::string_view separator)
{
    std::size_t const end = text.find(separator);
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    std::string_view const taken = text.substr(0, end);
    text.remove_prefix(end + separator.size());
    return taken;
}

std::string decoded(std::string_view part)
{
    auto const text = percent_decode(part);
    if (!text) {
        throw UrlError("has a % that two hexadecimal digits do not follow");
    }
    if (text->find('\0') != std::string::npos) {
        throw UrlError("has %00, where a database would stop reading");
    }
    return *text;
}

Kind const& take_scheme(std::string_view& rest)
{
    auto scheme = take_until(rest, "://");
    if (!scheme) {
        throw UrlError("is not a URL: it has no ://");
    }
    std::string_view name = scheme->substr(0, scheme->find('+'));
    name = name == "postgres" ? "postgresql" : name;
    auto const known = std::ranges::find_if(
        kinds, [&](Kind const& kind) { return scheme_of(kind.kind) == name; });
    if (known == kinds.end()) {
        throw UrlError("begins with none of sqlite://, mysql://, postgresql://");
    }
    return *known;
}

int port_number(std::string_view text)
{
    int port = 0;
    auto const [end, error] =
        std::from_chars(text.data(), text.data() + text.size(), port);
    if (error != std::errc{} || end != text.data() + text.size() || port < 1 ||
        port > 65535) {
        throw UrlError("has a port that is no number from 1 to 65535");
    }
    return port;
}

// host:port, or [address]:port where the address has colons itself
void take_host(std::string_view rest, DatabaseUrl& url)
{
    if (rest.starts_with('[')) {
        rest.remove_prefix(1);
        auto const address = take_until(rest, "]");
        if (!address) {
            throw UrlError("has a [ that no ] closes");
        }
        if (!rest.empty() && !rest.starts_with(':')) {
            throw UrlError("has something other than :port after the ]");
        }
        url.host = *address;
    } else {
        url.host = rest.substr(0, rest.find(':'));
        rest.remove_prefix(url.host.size());
    }
    if (!rest.empty()) {
        url.port = port_number(rest.substr(1));
    }
}

// user:password@host:port
void take_server(std::string_view authority, DatabaseUrl& url)
{
    auto user = take_until(authority, "@");
    if (!user || authority.find('@') != std::string_view::npos) {
        throw UrlError("needs user:password@host, with @ in a password as %40");
    }
    if (auto const name = take_until(*user, ":")) {
        url.user = decoded(*name);
        url.password = Secret(decoded(*user));
    } else {
        url.user = decoded(*user);
    }
    take_host(authority, url);
    if (url.user.empty() || url.host.empty()) {
        throw UrlError("needs user:password@host, with @ in a password as %40");
    }
}

void take_options(std::string_view text, Kind const& kind, DatabaseUrl& url)
{
    while (!text.empty()) {
        std::string_view option = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(option.size() + 1, text.size()));
        auto const name = take_until(option, "=");
        if (!name || name->empty() ||
            std::ranges::find(kind.options, *name) == kind.options.end()) {
            throw UrlError("has an option that is not known for " +
                           scheme_of(kind.kind));
        }
        url.options[std::string(*name)] = decoded(option);
    }
}

std::string encoded_path(std::string const& path)
{
    std::string encoded;
    for (char const character : path) {
        encoded += character == '/' ? "/" : percent_encode({&character, 1});
    }
    return encoded;
}

}  // namespace

std::string scheme_of(DatabaseKind kind)
{
    switch (kind) {
        case DatabaseKind::mysql:
            return "mysql";
        case DatabaseKind::postgresql:
            return "postgresql";
        case DatabaseKind::sqlite:
            break;
    }
    return "sqlite";
}

std::string DatabaseUrl::masked() const
{
    std::string text = scheme_of(kind) + "://";
    if (kind != DatabaseKind::sqlite) {
        bool const is_ipv6 = host.find(':') != std::string::npos;
        text += percent_encode(user) + (password.empty() ? "" : ":***") + "@" +
                (is_ipv6 ? "[" + host + "]" : host) + ":" + std::to_string(port) + "/" +
                percent_encode(database);
    } else {
        text += "/" + (database == ":memory:" ? "" : encoded_path(database));
    }
    char separator = '?';
    for (auto const& [name, value] : options) {
        text += separator + name + "=" + percent_encode(value);
        separator = '&';
    }
    return text;
}

DatabaseUrl parse_database_url(std::string_view text)
{
    // A URL that was read from a file may end in a line end.
    if (std::ranges::any_of(text,
                            [](unsigned char c) { return c < ' ' || c == 127; })) {
        throw UrlError("has a line end or another character that does not show");
    }
    DatabaseUrl url;
    Kind const& kind = take_scheme(text);
    url.kind = kind.kind;
    url.port = kind.port;
    std::string_view path = text.substr(0, text.find('?'));
    if (path.size() < text.size()) {
        take_options(text.substr(path.size() + 1), kind, url);
    }
    std::string_view authority = path.substr(0, path.find('/'));
    path.remove_prefix(std::min(authority.size() + 1, path.size()));
    if (url.kind == DatabaseKind::sqlite) {
        if (!authority.empty()) {
            throw UrlError("needs three slashes before the file: sqlite:///shop.db");
        }
        url.database = path.empty() ? ":memory:" : decoded(path);
        return url;
    }
    take_server(authority, url);
    if (path.empty()) {
        throw UrlError("names no database after the host");
    }
    if (path.find_first_of("/@:") != std::string_view::npos) {
        // The end of a password with an @ and a / that are not encoded.
        throw UrlError("has /, @ or : where the name of the database should be");
    }
    url.database = decoded(path);
    return url;
}

}  // namespace secrets
