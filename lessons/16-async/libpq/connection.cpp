#include "connection.hpp"

#include <stdexcept>

namespace async::pq {

Connection connect(std::string const& url)
{
    Connection connection(PQconnectdb(url.c_str()));
    if (PQstatus(connection.get()) != CONNECTION_OK) {
        throw std::runtime_error(PQerrorMessage(connection.get()));
    }
    return connection;
}

std::string ask(PGconn* connection, std::string const& statement)
{
    Result const result(PQexec(connection, statement.c_str()));
    return in_words(result.get());
}

std::string in_words(PGresult const* result)
{
    char const* const code = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    if (code != nullptr) {
        return std::string(code) + " " +
               PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    }
    if (result == nullptr || PQresultStatus(result) == PGRES_FATAL_ERROR) {
        throw std::runtime_error(PQresultErrorMessage(result));  // not the server's
    }
    bool const has_value = PQntuples(result) > 0 && PQnfields(result) > 0;
    return has_value ? PQgetvalue(result, 0, 0) : "";
}

}  // namespace async::pq
