#include "user_file.hpp"

#include "workbook/files.hpp"

#include <nlohmann/json.hpp>

#include <fstream>

nlohmann::json read_users(std::filesystem::path const& file)
{
    return nlohmann::json::parse(workbook::read_file(file));
}

//! [write-users]
void write_users(std::filesystem::path const& file, nlohmann::json const& users)
{
    std::ofstream out(file);
    out << users.dump(2);
}
//! [write-users]

nlohmann::json record(std::string const& email, std::string const& name)
{
    return {{"email", email}, {"name", name}};
}
