// A settings module as an assistant writes it, and what it does when it is tried.
#include "demo_secrets.hpp"
#include "sections.hpp"
#include "workbook/files.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace secrets {

//! [generated]
namespace generated {

struct Config {
    std::string database_url;
    std::string secret_key;
};

Config config;

std::string get_env(std::string const& name, std::string const& fallback)
{
    char const* const value = std::getenv(name.c_str());
    return value != nullptr ? value : fallback;
}

void load_config()
{
    std::ifstream file(".env");
    std::string line;
    while (std::getline(file, line)) {
        std::size_t const equals = line.find('=');
        if (equals != std::string::npos && line[0] != '#') {
            ::setenv(line.substr(0, equals).c_str(), line.substr(equals + 1).c_str(),
                     1);
        }
    }
    config.database_url =
        get_env("SHOP_DATABASE_URL", "mysql://root:root@localhost/shop");
    config.secret_key = get_env("SHOP_SECRET_KEY", "change-me-in-production");
    std::cout << "Loaded config: " << config.database_url << '\n';
}

}  // namespace generated
//! [generated]

void generated_code_tried()
{
    ::unsetenv("SHOP_SECRET_KEY");
    ::setenv("SHOP_DATABASE_URL", "sqlite:///on_the_server.db", 1);

    workbook::write_file(
        ".env", "SHOP_DATABASE_URL=mysql://shop:" + demo_password + "@db/shop\n");
    generated::load_config();
    std::cout << "set on the server:       sqlite:///on_the_server.db\n"
              << "no key anywhere, so:     " << generated::config.secret_key << '\n';

    workbook::write_file(".env", "SHOP_SECRET_KEY=\"two words\"  # of the shop\n");
    ::setenv("SHOP_DATABASE_URL", "", 1);
    generated::load_config();
    std::cout << "key in quotes:           [" << generated::config.secret_key << "]\n"
              << "empty URL on the server: [" << generated::config.database_url << "]\n"
              << "a child process gets:    " << std::getenv("SHOP_SECRET_KEY") << '\n';

    std::filesystem::remove(".env");
    ::unsetenv("SHOP_DATABASE_URL");
    ::unsetenv("SHOP_SECRET_KEY");
}

}  // namespace secrets
