// A page for trying the calls by hand.
#pragma once

#include <httplib.h>

namespace rest {

/// Adds GET /docs, a page that reads /openapi.json and shows a form for each call, and
/// its script and style. Nothing is loaded from another host, and the page may send
/// requests to this service only.
void add_docs_page(httplib::Server& server);

}  // namespace rest
