// With the precompiled header, and with the sanitizers that look at a learner's use of
// it.
#include "workbook/instantiated_json.hpp"

template nlohmann::json::~basic_json();
