// Versions of a resource, as HTTP has them (RFC 9110, sections 8.8 and 13).
#pragma once

#include <httplib.h>

#include <string>

namespace rest {

/// The version as an ETag header has it, quotes included: "3".
std::string etag_of(long long version);

/// Throws HttpError 412 when the request has If-Match and none of its tags is that of
/// the version: the client has seen an older one, and would overwrite what it has not
/// seen. "*" matches any.
void require_match(httplib::Request const& request, long long version);

/// Whether the request has If-None-Match with the version's tag, or "*": the client
/// has what would be sent.
bool has_current(httplib::Request const& request, long long version);

}  // namespace rest
