#include "connection.hpp"

namespace {

// In single quotes, with a backslash before each quote and backslash. MySQL's part of
// SOCI and libpq agree on this.
std::string quoted(std::string const& value)
{
    std::string text = "'";
    for (char const character : value) {
        if (character == '\'' || character == '\\') {
            text += '\\';
        }
        text += character;
    }
    return text + "'";
}

std::string in_double_quotes(std::string const& value)
{
    if (value.find('"') != std::string::npos) {
        throw UrlError("has a double quote in the name of the file");
    }
    return "\"" + value + "\"";
}

}  // namespace

//! [connection-of]
Connection connection_of(DatabaseUrl const& url)
{
    if (url.kind == DatabaseKind::sqlite) {
        std::string text = "db=" + in_double_quotes(url.database);
        for (auto const& [name, value] : url.options) {
            text += " " + name + "=" + in_double_quotes(value);
        }
        return {"sqlite3", Secret(text), Secret("")};
    }
    bool const mysql = url.kind == DatabaseKind::mysql;
    std::string text = "host=" + quoted(url.host) +
                       " port=" + std::to_string(url.port) +
                       " user=" + quoted(url.user) + (mysql ? " db=" : " dbname=") +
                       quoted(url.database);
    for (auto const& [name, value] : url.options) {
        text += " " + name + "=" + quoted(value);
    }
    if (mysql) {
        text += " password=" + quoted(url.password.reveal());
        return {"mysql", Secret(text), Secret("")};
    }
    return {"postgresql", Secret(text), url.password};
}
//! [connection-of]
