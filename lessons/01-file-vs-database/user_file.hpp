// Users in a JSON file: read all, change, write all.
#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>

/// All users, as an array. Throws nlohmann::json::parse_error when the file is torn.
nlohmann::json read_users(std::filesystem::path const& file);

/// Replaces the file, by opening it for writing. That empties it first.
void write_users(std::filesystem::path const& file, nlohmann::json const& users);

/// One user as a record.
nlohmann::json record(std::string const& email, std::string const& name);
