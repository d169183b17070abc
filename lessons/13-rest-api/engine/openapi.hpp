// The service, described for programs (OpenAPI 3.1).
#pragma once

#include "engine/routes.hpp"

#include <map>
#include <string>

namespace rest {

/// The document, from the same table that answers requests and the same schemas that
/// read bodies. An endpoint's schemas are found by their names among `schemas`, and
/// "Error" and "Problems" are added.
ordered_json openapi_document(Routes const& routes,
                              std::map<std::string, ordered_json> const& schemas);

}  // namespace rest
