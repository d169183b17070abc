// A POST that may be sent twice and is done once.
#pragma once

#include "06-pooling/engine/pool.hpp"
#include "engine/errors.hpp"
#include "engine/passwords.hpp"

#include <soci/soci.h>

#include <functional>
#include <string>

namespace rest {

/// What a 201 consists of.
struct Created {
    std::string location;
    std::string etag;
    std::string body;  ///< JSON
};

/// Runs `create` in a transaction, and commits. The request's header Idempotency-Key
/// makes it safe to send again: the answer is stored with the key, in the same
/// transaction. A second request with the key gets that answer, and nothing is created.
///
/// Throws schemas::Invalid when the key came with another request before, and for a key
/// longer than 200 bytes.
Created create_once(pooling::Pool& pool, httplib::Request const& request,
                    PasswordCost const& cost,
                    std::function<Created(soci::session&)> const& create);

/// Answers 201.
void answer_created(httplib::Response& response, Created const& created);

}  // namespace rest
