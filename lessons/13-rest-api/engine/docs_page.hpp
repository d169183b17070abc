// A page for trying the calls by hand.
#pragma once

#include <httplib.h>

#include <filesystem>

namespace rest {

/// Adds GET /docs, a page that reads /openapi.json and lets you try each call, with its
/// script and style. Nothing is loaded from another host, and the page may send
/// requests to this service only.
///
/// The page is Swagger UI when `swagger_ui` is the folder of npm's package
/// swagger-ui-dist (`scripts/setup --swagger-ui` brings it), and a plain one with the
/// same calls when it is empty. Throws std::runtime_error when there is no such folder.
void add_docs_page(httplib::Server& server, std::filesystem::path const& swagger_ui);

}  // namespace rest
