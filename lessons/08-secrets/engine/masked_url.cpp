#include "database_url.hpp"
#include "encodings.hpp"

namespace {

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
