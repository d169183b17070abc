// The service's settings, from outside, as in lesson 08.
#pragma once

#include "08-secrets/settings_reader.hpp"
#include "engine/api.hpp"

namespace rest {

/// The options, from these settings; each may be left out.
///
/// - DATABASE_URL: a URL of lesson 08, such as sqlite:///service.db. The default is
///   that file.
/// - PASSWORD_PASSES and PASSWORD_MEMORY_KIB: the cost of a hash (see PasswordCost).
/// - SWAGGER_UI: the folder of Swagger UI (see add_docs_page).
///
/// Throws secrets::SettingsError with everything that is wrong, and no values.
ApiOptions read_options(secrets::FindSetting const& find);

}  // namespace rest
