// libpq's objects, each with its owner.
#pragma once

#include <libpq-fe.h>

#include <memory>
#include <string>

namespace async::pq {

struct Closer {
    void operator()(PGconn* connection) const { PQfinish(connection); }
    void operator()(PGresult* result) const { PQclear(result); }
    void operator()(PGcancel* cancel) const { PQfreeCancel(cancel); }
};
using Connection = std::unique_ptr<PGconn, Closer>;
using Result = std::unique_ptr<PGresult, Closer>;
using Cancel = std::unique_ptr<PGcancel, Closer>;

/// Connects, and waits for that. Throws std::runtime_error in the server's words.
Connection connect(std::string const& url);

/// Runs a statement, and waits for it. Returns the first value of the first row, or an
/// empty text; when the server reports an error, its code and text. Throws
/// std::runtime_error when the connection breaks.
std::string ask(PGconn* connection, std::string const& statement);

/// The same for a result that is there already.
std::string in_words(PGresult const* result);

}  // namespace async::pq
