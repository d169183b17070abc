// What may come in and what goes out: the schemas of the service.
#pragma once

#include "12-schemas/engine/object.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rest {

struct ItemCreate {
    std::string title;
    std::optional<std::string> description;
};

struct ItemResponse {
    long long id = 0;
    std::string title;
    std::optional<std::string> description;
    long long owner_id = 0;
};

struct UserCreate {
    std::string email;
    std::string password;
};

struct UserUpdate {
    std::optional<std::string> email;
    std::optional<std::string> password;
    std::optional<bool> is_active;
};

struct UserResponse {
    long long id = 0;
    std::string email;
    bool is_active = true;
    std::vector<ItemResponse> items;
};

struct HealthResponse {
    std::string status = "ok";
};

// Each is built once, at its first use.
schemas::Schema<ItemCreate> const& item_create_schema();
schemas::Schema<ItemResponse> const& item_response_schema();
schemas::Schema<UserCreate> const& user_create_schema();
schemas::Schema<UserUpdate> const& user_update_schema();
schemas::Schema<UserResponse> const& user_response_schema();
schemas::Schema<HealthResponse> const& health_response_schema();

/// The JSON Schema of each, by its name.
std::map<std::string, schemas::ordered_json> all_schemas();

}  // namespace rest
